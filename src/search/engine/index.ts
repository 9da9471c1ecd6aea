import type { RecordKind } from '../record.ts'
import { idsWith, type FilterList } from './filter-list.ts'
import { filterNames, type FilterName } from './messages.ts'
import type { Match, Pagefind } from './pagefind.ts'

type Ids = ReadonlySet<string>

/** Terms whose records are kept. */
const kept = 40

/** What the index knows of its records without loading them: which have a term, and which carry a value of a filter. */
export class Index {
  private readonly terms = new Map<string, Promise<Match[]>>()
  private readonly filters = new Map<FilterName, Promise<Map<string, Ids>>>()
  private kinds: Promise<Map<string, RecordKind>> | undefined
  private readonly pagefind: Pagefind
  private readonly load: (filter: FilterName) => Promise<FilterList>

  /** @param load fetches the list of a filter */
  constructor(pagefind: Pagefind, load: (filter: FilterName) => Promise<FilterList>) {
    this.pagefind = pagefind
    this.load = load
  }

  /** The records that have every word of a term, in any form. Kept for a while: who types on asks for them again. */
  search(term: string): Promise<Match[]> {
    const known = this.terms.get(term) ?? this.pagefind.search(term).then(({ results }) => results)
    this.terms.delete(term)
    this.terms.set(term, known)
    const [oldest] = this.terms.keys()
    if (this.terms.size > kept && oldest !== undefined) this.terms.delete(oldest)
    return known
  }

  /** The records that carry a value of a filter. */
  async with(filter: FilterName, value: string): Promise<Ids> {
    return (await this.valuesOf(filter)).get(value) ?? new Set()
  }

  /** The kind of every record. */
  kindById(): Promise<Map<string, RecordKind>> {
    this.kinds ??= this.valuesOf('kind').then(
      (kinds) => new Map([...kinds].flatMap(([kind, ids]) => [...ids].map((id) => [id, kind as RecordKind]))),
    )
    return this.kinds
  }

  /** Every value of every filter, with all the records that carry it. */
  async facets(): Promise<Map<FilterName, Map<string, Ids>>> {
    return new Map(await Promise.all(filterNames.map(async (name) => [name, await this.valuesOf(name)] as const)))
  }

  private valuesOf(filter: FilterName): Promise<Map<string, Ids>> {
    const known =
      this.filters.get(filter) ??
      this.load(filter).then((list) => new Map(Object.keys(list.values).map((value) => [value, idsWith(list, value)])))
    this.filters.set(filter, known)
    return known
  }
}
