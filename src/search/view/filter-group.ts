import { searchWords as words } from '../../i18n/en.search.ts'
import { button, heard, make } from '../dom.ts'
import type { Count, FilterName } from '../engine/messages.ts'

/** Values shown before the reader asks for all. */
const few = 8

/** A value as it is shown: its box, and how many results it would leave, as they are seen and heard. */
interface Row {
  label: HTMLLabelElement
  input: HTMLInputElement
  seen: HTMLElement
  told: HTMLElement
}

/** The values of one filter, to be chosen with boxes. */
export class FilterGroup {
  readonly name: FilterName
  readonly element: HTMLDetailsElement
  private readonly toggle: (value: string) => void
  private readonly summary = make('summary')
  private readonly list: HTMLElement
  private readonly rows = new Map<string, Row>()
  private values: Count[] = []
  private chosen: readonly string[] = []
  private whole = false

  constructor(name: FilterName, toggle: (value: string) => void) {
    this.name = name
    this.toggle = toggle
    this.list = make('div', { role: 'group', 'aria-label': words.filters[name] })
    this.element = make('details', { open: name === 'kind', hidden: true }, this.summary, this.list)
  }

  /** Shows these values. The box that has the focus stays where it is: a key that is down on it is not lost. */
  show(values: Count[], chosen: readonly string[]): void {
    this.values = values
    if (chosen.length > this.chosen.length) this.element.open = true
    this.chosen = chosen
    this.element.hidden = values.length === 0
    this.fill()
  }

  private fill(): void {
    const { values, chosen } = this
    this.summary.replaceChildren(words.filters[this.name])
    if (chosen.length > 0) this.summary.append(' ', make('span', { class: 'meta' }, words.chosen(chosen.length)))
    const shown = values.filter(({ value }, index) => this.whole || index < few || chosen.includes(value))
    const labels: HTMLElement[] = shown.map((value) => this.labelOf(value))
    if (shown.length < values.length) labels.push(this.rest())
    const at = labels.findIndex((label) => label.contains(document.activeElement))
    const [staying] = labels.slice(at, at + 1)
    for (const old of [...this.list.children]) if (old !== staying) old.remove()
    this.list.prepend(...labels.slice(0, Math.max(at, 0)))
    this.list.append(...labels.slice(at + 1))
  }

  private labelOf({ value, label, count }: Count): HTMLLabelElement {
    const row = this.rows.get(value) ?? this.made(value, label)
    this.rows.set(value, row)
    row.input.checked = this.chosen.includes(value)
    row.seen.textContent = String(count)
    row.told.textContent = words.resultsOf(count)
    return row.label
  }

  private made(value: string, name: string): Row {
    const input = make('input', { type: 'checkbox', value })
    input.addEventListener('change', () => this.toggle(value))
    const [seen, told] = [make('span', { class: 'meta', 'aria-hidden': 'true' }), heard('')]
    return { label: make('label', {}, input, make('span', {}, name), seen, told), input, seen, told }
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
