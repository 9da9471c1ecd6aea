import { monthName, monthOf } from './months.ts'

/**
 * A slider over months by which a chart shows what was known then. Its end stands for all that is known. The address
 * of the page keeps the month that is shown, so that it can be shared; at the end it keeps none.
 */
export class MonthSlider {
  private readonly range: HTMLInputElement
  private readonly output: HTMLOutputElement
  private readonly moved: () => void
  private frame = 0
  private readonly name = new Intl.DateTimeFormat(document.documentElement.lang, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

  /** @param parameter the name under which the address keeps the month; @param moved what to do at each month */
  constructor(chart: HTMLElement, parameter: string, moved: () => void) {
    this.moved = moved
    this.range = chart.querySelector('input[type=range]') as HTMLInputElement
    this.output = chart.querySelector('output') as HTMLOutputElement
    const asked = new URLSearchParams(location.search).get(parameter) ?? ''
    if (/^\d{4}-\d\d$/.test(asked)) this.range.value = String(monthOf(asked))
    this.range.addEventListener('input', () => {
      // At most once a frame, however fast the slider moves.
      cancelAnimationFrame(this.frame)
      this.frame = requestAnimationFrame(moved)
    })
    this.range.addEventListener('change', () => {
      const address = new URL(location.href)
      if (this.month === undefined) address.searchParams.delete(parameter)
      else address.searchParams.set(parameter, monthName(this.month))
      history.replaceState(history.state, '', address)
    })
  }

  /** The month that is shown, counted from the year 0; undefined at the end. */
  get month(): number | undefined {
    return this.range.value === this.range.max ? undefined : this.range.valueAsNumber
  }

  /** The month at the slider in words, the last one at the end: "October 2024". */
  get date(): string {
    return this.name.format(new Date(`${monthName(this.range.valueAsNumber)}-01`))
  }

  /** Does at once what is done at each month. */
  show(): void {
    this.moved()
  }

  /** Says beside the slider what is shown, and to those who hear it, where more is to be said. */
  say(words: string, spoken = words): void {
    this.output.value = words
    this.range.setAttribute('aria-valuetext', spoken)
  }
}
