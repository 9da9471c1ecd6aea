import type { ReadingChart } from '../frame/reading.ts'
import { redrawBy } from '../frame/redraw.ts'
import { AsOf } from './as-of.ts'
import { drawProgress } from './drawing.ts'
import type { ProgressInput } from './types.ts'

export const redraw = redrawBy(drawProgress)

/** Lets the slider choose the month up to which claims are shown. */
export function control(chart: ReadingChart<ProgressInput>) {
  const asOf = new AsOf(chart)
  return () => asOf.drawn()
}
