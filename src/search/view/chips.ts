import { kindWords, standingWords } from '../../i18n/en.search-labels.ts'
import { searchWords as words } from '../../i18n/en.search.ts'
import { button, heard, make } from '../dom.ts'
import { filterNames, type Chosen, type Counts, type FilterName } from '../engine/messages.ts'

const known: Record<string, string> = { ...kindWords, ...standingWords }

/** What is chosen of the filters, each to be given up with a press. */
export class Chips {
  readonly element = make('ul', { class: 'chips', 'aria-label': words.chips, hidden: true })
  private readonly labels = new Map<string, string>()
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
    const buttons = () => [...this.element.querySelectorAll('button')]
    const focused = buttons().indexOf(document.activeElement as HTMLButtonElement)
    const chips = filterNames.flatMap((name) => (chosen[name] ?? []).map((value) => this.chip(name, value)))
    const all = chips.length > 1 ? [button({ class: 'plain' }, this.clear, words.clearFilters)] : []
    this.element.replaceChildren(...[...chips, ...all].map((each) => make('li', {}, each)))
    this.element.hidden = chips.length === 0
    if (focused >= 0) (buttons()[focused] ?? buttons().at(-1))?.focus()
  }

  private chip(name: FilterName, value: string): HTMLButtonElement {
    const label = this.labels.get(`${name}:${value}`) ?? known[value] ?? value
    const prefix = heard(`${words.drop}${words.filters[name]}: `)
    return button({}, () => this.drop(name, value), prefix, label, make('span', { 'aria-hidden': 'true' }, ' ×'))
  }
}
