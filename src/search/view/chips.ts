import { kindWords, standingWords } from '../../i18n/en.search-labels.ts'
import { searchWords as words } from '../../i18n/en.search.ts'
import { button, heard, make } from '../dom.ts'
import { filterNames, type Chosen, type Counts, type FilterName } from '../engine/messages.ts'

const known: Record<string, string> = { ...kindWords, ...standingWords }

/** What is chosen of the filters, each to be given up with a press. */
export class Chips {
  readonly element = make('ul', { class: 'chips', 'aria-label': words.chips, hidden: true })
  private readonly labels = new Map<string, string>()
  private shown = ''
  private readonly drop: (name: FilterName, value: string) => void
  private readonly clear: () => void

  constructor(drop: (name: FilterName, value: string) => void, clear: () => void) {
    this.drop = drop
    this.clear = clear
  }

  /** Learns what values are called. */
  learn(counts: Counts): void {
    for (const name of filterNames)
      for (const { value, label } of counts[name]) this.labels.set(`${name}:${value}`, label)
  }

  /** Shows what is chosen; when the chip that has the focus goes, the next one takes it. */
  show(chosen: Chosen): void {
    const values = filterNames.flatMap((name) =>
      (chosen[name] ?? []).map((value) => ({ name, value, label: this.labelOf(name, value) })),
    )
    // What stays as it is stays untouched: a key may be down on it.
    const shown = JSON.stringify(values)
    if (shown === this.shown) return
    this.shown = shown
    const buttons = () => [...this.element.querySelectorAll('button')]
    const focused = buttons().indexOf(document.activeElement as HTMLButtonElement)
    const chips = values.map((each) => this.chip(each))
    const all = chips.length > 1 ? [button({ class: 'plain' }, this.clear, words.clearFilters)] : []
    this.element.replaceChildren(...[...chips, ...all].map((each) => make('li', {}, each)))
    this.element.hidden = chips.length === 0
    if (focused >= 0) (buttons()[focused] ?? buttons().at(-1))?.focus()
  }

  private labelOf(name: FilterName, value: string): string {
    return this.labels.get(`${name}:${value}`) ?? known[value] ?? value
  }

  private chip({ name, value, label }: { name: FilterName; value: string; label: string }): HTMLButtonElement {
    const prefix = heard(`${words.drop}${words.filters[name]}: `)
    return button({}, () => this.drop(name, value), prefix, label, make('span', { 'aria-hidden': 'true' }, ' ×'))
  }
}
