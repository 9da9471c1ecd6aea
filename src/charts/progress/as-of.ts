import { toDom } from '../frame/dom.ts'
import { MonthSlider } from '../frame/month-slider.ts'
import { monthName } from '../frame/months.ts'
import type { ReadingChart } from '../frame/reading.ts'
import { el } from '../frame/tree.ts'
import { progressGeometry, type ProgressGeometry } from './geometry.ts'
import { knownWords } from './known.ts'
import { parameter } from './parameter.ts'
import type { ProgressInput } from './types.ts'

/** A part of the drawing that is known only from a month on. */
interface Dated {
  element: SVGElement
  from: string
}

/** The control of the progress figure: it hides what was not yet known by a month, and draws a line there. */
export class AsOf {
  private readonly chart: ReadingChart<ProgressInput>
  private readonly slider: MonthSlider
  private dated: Dated[] = []
  private today: SVGElement | undefined
  private layout: ProgressGeometry | undefined

  constructor(chart: ReadingChart<ProgressInput>) {
    this.chart = chart
    this.slider = new MonthSlider(chart, parameter, () => this.showKnown())
  }

  /** Remembers the parts of a new drawing, so that the slider need not look for them, and shows those that were known. */
  drawn(): void {
    const { drawing, input } = this.chart
    this.dated = [...drawing.querySelectorAll<SVGElement>('[data-from]')].map((element) => ({
      element,
      from: (element.dataset['from'] ?? '').slice(0, 'YYYY-MM'.length),
    }))
    this.layout = progressGeometry(input, drawing.viewBox.baseVal.width)
    this.today = toDom(el('path', { class: 'today' })) as SVGElement
    drawing.append(this.today)
    this.showKnown()
  }

  /** Hides what was not yet known, and says how much was. */
  private showKnown(): void {
    const { chart, slider } = this
    const { month } = slider
    // A year after every date stands for all of them.
    const asOf = month === undefined ? '9999' : monthName(month)
    for (const { element, from } of this.dated) element.classList.toggle('off', from > asOf)
    chart.gather()
    // What is read must be on show.
    if (!chart.marks.some(({ id }) => id === chart.current)) chart.read(undefined)
    const { say, words } = chart.input
    slider.say(knownWords(words.known, slider.date, chart.marks.length, Object.keys(say).length))
    this.drawToday(month)
  }

  /** A line at the end of the month that is shown; none when all is. */
  private drawToday(month: number | undefined): void {
    if (!this.layout) return
    const { x, baseline, frame } = this.layout
    const line = (after: number) => `M${x(`${monthName(after)}-01`)} ${frame.top}V${baseline}`
    this.today?.setAttribute('d', month === undefined ? '' : line(month + 1))
  }
}
