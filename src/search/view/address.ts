import { filterNames, type Chosen, type FilterName } from '../engine/messages.ts'

/** What is looked for. */
export interface Search {
  query: string
  chosen: Chosen
}

/** Reads a search off the query of an address: "?q=trench&kind=fact&year=2024&year=2025". */
export function readSearch(address: string): Search {
  const given = new URLSearchParams(address)
  const chosen = filterNames.flatMap((name) => {
    const values = [...new Set(given.getAll(name).filter(Boolean))]
    return values.length > 0 ? [[name, values] as const] : []
  })
  return { query: given.get('q')?.trim() ?? '', chosen: Object.fromEntries(chosen) }
}

/** The query of an address that says what is looked for; nothing when nothing is. */
export function queryOf({ query, chosen }: Search): string {
  const pairs = filterNames.flatMap((name) => (chosen[name] ?? []).map((value) => [name, value]))
  const text = new URLSearchParams([...(query ? [['q', query]] : []), ...pairs]).toString()
  return text && `?${text}`
}

/** How many values are chosen in all. */
export const countChosen = (chosen: Chosen): number =>
  Object.values(chosen).reduce((sum, values) => sum + values.length, 0)

/** What is chosen with one value more, or without it when it was. */
export function toggled(chosen: Chosen, name: FilterName, value: string): Chosen {
  const values = chosen[name] ?? []
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
  return Object.fromEntries(Object.entries({ ...chosen, [name]: next }).filter(([, each]) => each.length > 0))
}
