import { toDom } from '../frame/dom.ts'
import { LiveChart, nearestPoint, type Readable } from '../frame/live.ts'
import { MonthSlider } from '../frame/month-slider.ts'
import { monthName } from '../frame/months.ts'
import { el } from '../frame/tree.ts'
import { drawProgress } from './drawing.ts'
import { progressGeometry, type ProgressGeometry } from './geometry.ts'
import type { ProgressInput } from './types.ts'

/** How far, in pixels of the drawing, a pointer may be from the mark it reads. */
const reach = 60

/** The name under which the address keeps the date. */
const parameter = 'as-of'

/** A part of the drawing that is known only from a month on. */
interface Dated {
  element: Element
  from: string
  off: boolean
}

class ProgressChart extends LiveChart<ProgressInput> {
  protected draw = drawProgress
  private slider!: MonthSlider
  /** What the drawing has, by the month from which it is known, and the line at the date that is shown. */
  private dated: Dated[] = []
  private every: (Readable & { from: string })[] = []
  private today: SVGElement | undefined
  private layout: ProgressGeometry | undefined

  protected nearest = (marks: Readable[]) => nearestPoint(marks, reach)

  /** The slider is there before the first drawing, which shows no more than it says. */
  protected override loaded(): void {
    this.slider = new MonthSlider(this, parameter, () => {
      this.showKnown()
    })
  }

  /** All marks are gathered, also those that the slider hides: it shows them again. */
  protected override gather(): void {
    for (const element of this.drawing.querySelectorAll('.off')) element.classList.remove('off')
    super.gather()
  }

  /** Remembers the parts of a new drawing, so that the slider need not look for them. */
  protected override drawn(): void {
    this.every = this.marks.map((mark) => ({ ...mark, from: monthFrom(mark.element) }))
    this.dated = [...this.drawing.querySelectorAll<SVGElement>('[data-from]')].map((element) => ({
      element,
      from: monthFrom(element),
      off: false,
    }))
    this.today = undefined
    this.layout = progressGeometry(this.input, this.drawing.viewBox.baseVal.width)
    this.showKnown()
  }

  /** Hides what was not yet known, and says how much was. */
  private showKnown(): void {
    const { month } = this.slider
    // A year after every date stands for all of them.
    const asOf = month === undefined ? '9999' : monthName(month)
    for (const each of this.dated) {
      const off = each.from > asOf
      if (off !== each.off) each.element.classList.toggle('off', off)
      each.off = off
    }
    this.marks = this.every.filter(({ from }) => from <= asOf)
    this.near = this.nearest(this.marks)
    // What is read must be on show.
    if (!this.marks.some(({ id }) => id === this.current)) this.read(undefined)
    this.tell()
    this.drawToday(month)
  }

  private tell(): void {
    this.slider.say(
      this.input.words.known
        .replace('{date}', this.slider.date)
        .replace('{known}', String(this.marks.length))
        .replace('{all}', String(this.every.length)),
    )
  }

  /** A line at the end of the month that is shown; none when all is. */
  private drawToday(month: number | undefined): void {
    if (!this.layout) return
    if (!this.today) {
      this.today = toDom(el('path', { class: 'today' })) as SVGElement
      this.drawing.append(this.today)
    }
    const { x, baseline, frame } = this.layout
    const line = (after: number) => `M${x(`${monthName(after)}-01`)} ${frame.top}V${baseline}`
    this.today.setAttribute('d', month === undefined ? '' : line(month + 1))
  }
}

const monthFrom = (element: SVGElement) => (element.dataset['from'] ?? '').slice(0, 7)

customElements.define('progress-chart', ProgressChart)
