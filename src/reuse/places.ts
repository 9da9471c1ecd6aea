import { workedOut } from './derived.ts'

/**
 * Where things are in the content. A path is a list of steps in JSON, without its brackets: `[".","ledger"]` for a
 * property, `["get",id]` for an entry of a map, `["with",id]` for the element of a list that has this id, `["()",…]` for
 * what a function answers, `["keys"]` for which entries there are, and `["derived",name]` for what is worked out of it all.
 */
export type Step = [kind: '.' | 'get' | 'with' | 'derived', key: string] | ['()', ...unknown[]] | ['keys'] | ['?']

/** A path to nothing: what is read there is never as it was. */
export const unknowable = '["?"]'

/** The path that a step leads to. */
export const stepped = (path: string, step: Step): string => `${path}${path && ','}${JSON.stringify(step)}`

/** The entries of a list by their ids; undefined for a list of other things. */
function byId(list: readonly unknown[]): Map<string, object> | undefined {
  const found = new Map<string, object>()
  for (const each of list) {
    const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined
    if (typeof id !== 'string' || found.has(id)) return undefined
    found.set(id, each as object)
  }
  return found
}

/** The places of the content: its records, and the maps and lists that hold them, each with its path. */
export class Places {
  readonly #paths = new WeakMap<object, string>()
  readonly #lists = new WeakMap<object, Map<string, object>>()

  /** Takes in an object, what it holds by name, and the records of its maps and lists. */
  add(place: object, path: string, depth = 2): void {
    if (this.#paths.has(place)) return
    this.#paths.set(place, path)
    if (place instanceof Map) return this.#addEntries(place, path)
    if (depth === 0) return
    for (const [key, value] of Object.entries(place) as [string, unknown][])
      this.#addHeld(value, stepped(path, ['.', key]), depth)
  }

  /** The path of a place; undefined for anything else. */
  pathOf(value: object): string | undefined {
    return this.#paths.get(value)
  }

  /** What is derived under a name from a place: a place itself. */
  derivedAt(place: object, name: string): object {
    const value = workedOut(name, place)
    this.add(value, stepped(this.#paths.get(place) ?? '', ['derived', name]))
    return value
  }

  /** The element of a list that has an id. */
  elementOf(list: object, id: string): object | undefined {
    return this.#lists.get(list)?.get(id)
  }

  #addHeld(value: unknown, path: string, depth: number): void {
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) return this.add(value, path, depth - 1)
    const elements = byId(value)
    if (!elements) return
    this.#lists.set(value, elements)
    for (const [id, element] of elements) this.#addRecord(element, stepped(path, ['with', id]))
  }

  #addEntries(map: Map<unknown, unknown>, path: string): void {
    for (const [key, value] of map)
      if (typeof key === 'string' && typeof value === 'object' && value !== null && !Array.isArray(value))
        this.#addRecord(value, stepped(path, ['get', key]))
  }

  /** A record; of a page of prose also its front matter, of which other pages read no more than the title. */
  #addRecord(record: object, path: string): void {
    this.add(record, path, 0)
    if ('data' in record && 'filePath' in record) this.add(record.data as object, stepped(path, ['.', 'data']), 0)
  }
}
