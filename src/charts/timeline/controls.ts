import { shownWords, type View } from './events.ts'

/** The buttons and lists with which a reader chooses what the timeline shows. */
export class Controls {
  private readonly form: HTMLFormElement
  private readonly years: readonly number[]
  private view: View = {}

  /**
   * @param form that holds them; @param years that can be chosen, in order; @param chosen is told of a reader's choice
   */
  constructor(form: HTMLFormElement, years: readonly number[], chosen: (view: View) => void) {
    this.form = form
    this.years = years
    const year = this.named<HTMLSelectElement>('year')
    const topic = this.named<HTMLSelectElement>('topic')
    year.addEventListener('change', () => chosen({ ...this.view, year: Number(year.value) || undefined }))
    topic.addEventListener('change', () => chosen({ ...this.view, topic: topic.value || undefined }))
    this.named('all').addEventListener('click', () => chosen({}))
    const step = (name: string, by: number) =>
      this.named(name).addEventListener('click', () => {
        const next = this.years[this.at() + by]
        if (next !== undefined) chosen({ ...this.view, year: next })
      })
    step('earlier', -1)
    step('later', 1)
    // Enter in a list must not leave the page.
    form.addEventListener('submit', (event) => event.preventDefault())
  }

  /** Shows a view as chosen, and how many events it has. @param pattern with {count} and {all} */
  show(view: View, count: number, all: number, pattern: string): void {
    this.view = view
    this.named<HTMLSelectElement>('year').value = String(view.year ?? '')
    this.named<HTMLSelectElement>('topic').value = view.topic ?? ''
    this.enable('earlier', this.at() > 0)
    this.enable('later', this.at() < this.years.length - 1)
    this.enable('all', view.year !== undefined || view.topic !== undefined)
    const status = this.form.querySelector('output')
    if (status) status.textContent = shownWords(pattern, count, all)
  }

  /** A button that leads nowhere keeps the focus, so that the keyboard does not lose its place. */
  private enable(name: string, on: boolean): void {
    this.named(name).setAttribute('aria-disabled', String(!on))
  }

  /** The place of the chosen year among the years; that after the last when all are shown. */
  private at(): number {
    return this.view.year === undefined ? this.years.length : this.years.indexOf(this.view.year)
  }

  private named<E extends HTMLElement>(name: string): E {
    return this.form.elements.namedItem(name) as unknown as E
  }
}
