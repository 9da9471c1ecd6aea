import { MonthSlider } from '../frame/month-slider.ts'
import { lastDayOf } from '../frame/months.ts'
import type { ReadingChart } from '../frame/reading.ts'
import { redrawBy } from '../frame/redraw.ts'
import { drawMap, type MapInput } from './drawing.ts'
import { reportBy } from './geometry.ts'
import { parameter } from './parameter.ts'
import { statesBy } from './states.ts'

export const redraw = redrawBy(drawMap)

/** Lets the slider choose the day up to which reports of the crossings count. */
export function control(chart: ReadingChart<MapInput>): undefined {
  const today = chart.input.on
  const words = chart.querySelector('output')?.value ?? ''
  const unit = chart.closest('figure')?.querySelector('.figure-unit')
  const slider = new MonthSlider(chart, parameter, () => {
    const day = slider.month === undefined ? today : lastDayOf(slider.month)
    const date = slider.month === undefined ? words : slider.date
    if (day !== chart.input.on) showDay(chart, day)
    slider.say(date, [date, ...statesBy(chart.input, day)].join(', '))
    if (unit) unit.textContent = chart.input.unit.replace('{date}', date)
  })
  slider.show()
}

/** Shows the state of each crossing as it was last reported by a day. */
function showDay(chart: ReadingChart<MapInput>, day: string): void {
  const { input, current } = chart
  input.on = day
  for (const mark of input.marks)
    if (mark.states) input.say[mark.id] = reportBy(mark, day)?.say ?? input.unreported[mark.id] ?? ''
  chart.redraw()
  chart.read(undefined)
  chart.read(current)
}
