import { toDom } from '../frame/dom.ts'
import { LiveChart, nearestPoint, type Readable } from '../frame/live.ts'
import { monthName, monthOf } from '../frame/months.ts'
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
  private slider = this.querySelector('input') as HTMLInputElement
  private status = this.querySelector('output') as HTMLOutputElement
  private frame = 0
  /** What the drawing has, by the month from which it is known, and the line at the date that is shown. */
  private dated: Dated[] = []
  private every: (Readable & { from: string })[] = []
  private today: SVGElement | undefined
  private layout: ProgressGeometry | undefined
  private readonly month = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long', year: 'numeric' })

  protected nearest = (marks: Readable[]) => nearestPoint(marks, reach)

  /** The month up to which claims are shown, as `YYYY-MM`; undefined for all of them. */
  private get asOf(): string | undefined {
    const month = Number(this.slider.value)
    return month === Number(this.slider.max) ? undefined : monthName(month)
  }

  protected override alive(): void {
    const asked = new URLSearchParams(location.search).get(parameter)
    if (asked && /^\d{4}-\d{2}$/.test(asked)) this.slider.value = String(monthOf(asked))
    this.slider.addEventListener('input', () => {
      // At most once a frame, however fast the slider moves.
      cancelAnimationFrame(this.frame)
      this.frame = requestAnimationFrame(() => {
        this.showKnown()
      })
    })
    this.slider.addEventListener('change', () => {
      const address = new URL(location.href)
      if (this.asOf) address.searchParams.set(parameter, this.asOf)
      else address.searchParams.delete(parameter)
      history.replaceState(history.state, '', address)
    })
    this.showKnown()
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
    // A year after every date stands for all of them.
    const asOf = this.asOf ?? '9999'
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
    this.drawToday()
  }

  private tell(): void {
    const said = (this.slider.dataset['words'] ?? '')
      .replace('{date}', this.month.format(new Date(`${this.asOf ?? this.input.until.slice(0, 7)}-15`)))
      .replace('{known}', String(this.marks.length))
      .replace('{all}', String(this.every.length))
    this.status.textContent = said
    this.slider.setAttribute('aria-valuetext', said)
  }

  /** A line at the end of the month that is shown. */
  private drawToday(): void {
    if (!this.layout) return
    if (!this.today) {
      this.today = toDom(el('path', { class: 'today' })) as SVGElement
      this.drawing.append(this.today)
    }
    const { x, baseline, frame } = this.layout
    const at = x(`${monthName(Number(this.slider.value) + 1)}-01`)
    this.today.setAttribute('d', this.asOf ? `M${at} ${frame.top}V${baseline}` : '')
  }
}

const monthFrom = (element: SVGElement) => (element.dataset['from'] ?? '').slice(0, 7)

customElements.define('progress-chart', ProgressChart)
