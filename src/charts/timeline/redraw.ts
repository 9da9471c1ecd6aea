import type { ReadingChart } from '../frame/reading.ts'
import { redrawBy } from '../frame/redraw.ts'
import { Choice } from './choice.ts'
import { drawTimeline, type TimelineInput } from './drawing.ts'
import type { Listed } from './list.ts'

export const redraw = redrawBy(drawTimeline)

/** Lets readers choose a year and a topic, here and in the list. */
export function control(chart: ReadingChart<TimelineInput>): undefined {
  new Choice(chart as Listed).follow()
}
