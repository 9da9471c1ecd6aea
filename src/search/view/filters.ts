import { searchWords as words } from '../../i18n/en.search.ts'
import { make } from '../dom.ts'
import { filterNames, type Chosen, type Counts, type FilterName } from '../engine/messages.ts'
import { countChosen } from './address.ts'
import { FilterGroup } from './filter-group.ts'

/** What the filters ask of those who own them. */
export interface FilterWishes {
  /** A value was chosen, or given up. */
  toggle(name: FilterName, value: string): void
  /** The reader opens the filters, which need their counts. */
  opened(): void
}

/** The filters, folded under one button where there is no room for a column of them. */
export class Filters {
  readonly element: HTMLDetailsElement
  private readonly summary = make('summary')
  private readonly groups: FilterGroup[]

  constructor({ toggle, opened }: FilterWishes) {
    this.groups = filterNames.map((name) => new FilterGroup(name, (value) => toggle(name, value)))
    const groups = this.groups.map(({ element }) => element)
    this.element = make('details', { class: 'filters' }, this.summary, ...groups)
    this.element.addEventListener('toggle', () => {
      if (this.open) opened()
    })
    this.say({})
  }

  get open(): boolean {
    return this.element.open
  }

  set open(open: boolean) {
    this.element.open = open
  }

  /** Says on the button how many values are chosen. */
  say(chosen: Chosen): void {
    const count = countChosen(chosen)
    this.summary.replaceChildren(
      words.filter,
      ...(count > 0 ? [' ', make('span', { class: 'meta' }, words.chosen(count))] : []),
    )
  }

  /** Takes the filters away while there is nothing that they could be set for. */
  set hidden(hidden: boolean) {
    this.element.hidden = hidden
  }

  /** Shows the values of each filter with their counts. */
  show(counts: Counts, chosen: Chosen): void {
    for (const group of this.groups) group.show(counts[group.name], chosen[group.name] ?? [])
  }
}
