import { recordKinds, type RecordKind } from '../record.ts'
import type { Match, Pagefind } from './pagefind.ts'

type Ids = ReadonlySet<string>

/** Terms whose records are kept. */
const kept = 40

/** What the index knows of its records without loading them: which carry a value of a filter. Kept once asked. */
export class Index {
  private readonly terms = new Map<string, Promise<Match[]>>()
  private readonly sets = new Map<string, Promise<Ids>>()
  private kinds: Promise<Map<string, RecordKind>> | undefined
  private readonly pagefind: Pagefind

  constructor(pagefind: Pagefind) {
    this.pagefind = pagefind
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
  with(filter: string, value: string): Promise<Ids> {
    const key = `${filter}:${value}`
    const known =
      this.sets.get(key) ??
      this.pagefind
        .search(null, { filters: { [filter]: [value] } })
        .then(({ results }) => new Set(results.map(({ id }) => id)))
    this.sets.set(key, known)
    return known
  }

  /** The kind of every record. */
  kindById(): Promise<Map<string, RecordKind>> {
    this.kinds ??= Promise.all(
      recordKinds.map(async (kind) => [...(await this.with('kind', kind))].map((id) => [id, kind] as const)),
    ).then((all) => new Map(all.flat()))
    return this.kinds
  }

  /** Every value of every filter, with all the records that carry it. */
  async facets(): Promise<Map<string, Map<string, Ids>>> {
    const values = await this.pagefind.filters()
    return new Map(
      await Promise.all(
        Object.entries(values).map(async ([filter, counts]) => {
          const sets = Object.keys(counts).map(async (value) => [value, await this.with(filter, value)] as const)
          return [filter, new Map(await Promise.all(sets))] as const
        }),
      ),
    )
  }
}
