import { searchWords as words } from '../../i18n/en.search.ts'
import { button, heard, make } from '../dom.ts'
import type { Count, FilterName } from '../engine/messages.ts'

/** Values shown before the reader asks for all. */
const few = 8

/** The values of one filter, to be chosen with boxes. */
export class FilterGroup {
  readonly name: FilterName
  readonly element: HTMLDetailsElement
  private readonly toggle: (value: string) => void
  private readonly summary = make('summary')
  private readonly list: HTMLElement
  private values: Count[] = []
  private chosen: readonly string[] = []
  private whole = false

  constructor(name: FilterName, toggle: (value: string) => void) {
    this.name = name
    this.toggle = toggle
    this.list = make('div', { role: 'group', 'aria-label': words.filters[name] })
    this.element = make('details', { open: name === 'kind', hidden: true }, this.summary, this.list)
  }

  /** Shows these values; the box that has the focus keeps it. */
  show(values: Count[], chosen: readonly string[]): void {
    this.values = values
    if (chosen.length > this.chosen.length) this.element.open = true
    this.chosen = chosen
    this.element.hidden = values.length === 0
    this.fill()
  }

  private fill(): void {
    const { values, chosen } = this
    const focused = this.list.contains(document.activeElement)
      ? (document.activeElement as HTMLInputElement).value
      : undefined
    this.summary.replaceChildren(words.filters[this.name])
    if (chosen.length > 0) this.summary.append(' ', make('span', { class: 'meta' }, words.chosen(chosen.length)))
    const shown = values.filter(({ value }, index) => this.whole || index < few || chosen.includes(value))
    this.list.replaceChildren(...shown.map((value) => this.box(value)))
    if (shown.length < values.length) this.list.append(this.rest())
    this.list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused ?? '')}"]`)?.focus()
  }

  private box({ value, label, count }: Count): HTMLLabelElement {
    const input = make('input', { type: 'checkbox', value })
    input.checked = this.chosen.includes(value)
    input.addEventListener('change', () => this.toggle(value))
    const number = make('span', { class: 'meta', 'aria-hidden': 'true' }, String(count))
    return make('label', {}, input, make('span', {}, label), number, heard(words.resultsOf(count)))
  }

  /** The button that brings the other values; the first of them has the focus then. */
  private rest(): HTMLButtonElement {
    const show = () => {
      const at = this.list.querySelectorAll('input').length
      this.whole = true
      this.fill()
      this.list.querySelectorAll('input')[at]?.focus()
    }
    return button({ class: 'plain' }, show, words.allValues(this.values.length))
  }
}
