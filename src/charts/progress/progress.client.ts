import { LiveChart, nearestPoint, type Readable } from '../frame/live.ts'
import { drawProgress } from './drawing.ts'
import { progressGeometry, type ProgressGeometry } from './geometry.ts'
import type { ProgressInput } from './types.ts'

/** How far, in pixels of the drawing, a pointer may be from the mark it reads. */
const reach = 60

/** The name under which the address keeps the date. */
const parameter = 'as-of'

class ProgressChart extends LiveChart<ProgressInput> {
  protected draw = drawProgress
  private slider = this.querySelector('input') as HTMLInputElement
  private status = this.querySelector('output') as HTMLOutputElement
  private frame = 0
  /** The layout that is on show, for the place of a date. */
  private layout: ProgressGeometry | undefined

  protected nearest = (marks: Readable[]) => nearestPoint(marks, reach)

  /** The date up to which claims are shown, as `YYYY-MM`; undefined for all of them. */
  private get asOf(): string | undefined {
    const month = Number(this.slider.value)
    return month === Number(this.slider.max) ? undefined : monthOf(month)
  }

  protected override alive(): void {
    const asked = new URLSearchParams(location.search).get(parameter)
    if (asked && /^\d{4}-\d{2}$/.test(asked)) this.slider.value = String(numberOf(asked))
    this.slider.addEventListener('input', () => {
      // At most once a frame, however fast the slider moves.
      cancelAnimationFrame(this.frame)
      this.frame = requestAnimationFrame(() => {
        this.gather()
      })
    })
    this.slider.addEventListener('change', () => {
      const address = new URL(location.href)
      if (this.asOf) address.searchParams.set(parameter, this.asOf)
      else address.searchParams.delete(parameter)
      history.replaceState(history.state, '', address)
    })
    if (this.asOf) this.gather()
  }

  /** Hides what was not yet known, before marks are gathered to be read. */
  protected override gather(): void {
    const { asOf } = this
    const later = (element: SVGElement) => asOf !== undefined && (element.dataset['from'] ?? '').slice(0, 7) > asOf
    for (const element of this.drawing.querySelectorAll<SVGElement>('[data-from]'))
      element.classList.toggle('off', later(element))
    super.gather()
    this.tell()
    this.drawToday()
  }

  /** Says how much was known by then. */
  private tell(): void {
    const all = this.drawing.querySelectorAll('[data-row]').length
    const words = this.slider.dataset['words'] ?? ''
    const date = new Date(`${this.asOf ?? this.input.until.slice(0, 7)}-15`)
    const name = date.toLocaleDateString(document.documentElement.lang, { month: 'long', year: 'numeric' })
    const said = words
      .replace('{date}', name)
      .replace('{known}', String(this.marks.length))
      .replace('{all}', String(all))
    this.status.textContent = said
    this.slider.setAttribute('aria-valuetext', said)
  }

  /** A line at the date that is shown. */
  private drawToday(): void {
    this.drawing.querySelector('.today')?.remove()
    if (!this.asOf) return
    const width = this.drawing.viewBox.baseVal.width
    if (this.layout?.frame.width !== width) this.layout = progressGeometry(this.input, width)
    const { x, baseline, frame } = this.layout
    const line = document.createElementNS(this.drawing.namespaceURI, 'path')
    line.setAttribute('class', 'today')
    line.setAttribute('d', `M${x(`${monthOf(Number(this.slider.value) + 1)}-01`)} ${frame.top}V${baseline}`)
    this.drawing.append(line)
  }
}

/** Months are counted from year nought, so that a slider can step through them. */
const monthOf = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

customElements.define('progress-chart', ProgressChart)
