/** A page that can be chosen, with the ids of its parts in their order. */
export interface PageOutline {
  /** Its address without the slashes around it: "strategy/wall"; "index" for the home page. */
  id: string
  /** 2 for a page that belongs under the one of depth 1 before it. */
  depth: 1 | 2
  parts: readonly string[]
}

/** The parts that are chosen of each page, by the id of the page. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>

/** What the pages hold that an address names. */
export interface Read {
  choice: Choice
  /** What the address names and the site no longer has: "strategy/moat", "strategy/wall:height". */
  gone: string[]
}

const wholeOf = (pages: readonly PageOutline[]): Choice => new Map(pages.map(({ id, parts }) => [id, new Set(parts)]))

/** The page of that id and those under it. */
const under = (id: string, outline: readonly PageOutline[]) =>
  outline.filter((page) => page.id === id || page.id.startsWith(`${id}/`))

/** Choices with a name of their own. */
export const presets = {
  /** The key points of every page that has them. */
  briefing: (outline: readonly PageOutline[]): Choice => {
    const points = 'key-points'
    const pages = outline.filter(({ parts }) => parts.includes(points))
    return new Map(pages.map(({ id }) => [id, new Set([points])]))
  },
  /** The strategy, layer by layer, and the timeline with its story. */
  teaching: (outline: readonly PageOutline[]): Choice =>
    wholeOf([...under('strategy', outline), ...under('timeline', outline)]),
  everything: wholeOf,
} as const

export type PresetName = keyof typeof presets

const isPreset = (name: string): name is PresetName => Object.hasOwn(presets, name)

/** Reads the query of an address: `set=briefing`, or `p=strategy/wall:what-it-is,key-points&p=timeline`. */
export function parseChoice(query: string, outline: readonly PageOutline[]): Read {
  const given = new URLSearchParams(query)
  const chosen = new Map<string, Set<string>>()
  const gone: string[] = []
  const add = (id: string, parts: Iterable<string>) => chosen.set(id, new Set([...(chosen.get(id) ?? []), ...parts]))
  for (const name of given.getAll('set')) {
    if (isPreset(name)) presets[name](outline).forEach((parts, id) => add(id, parts))
    else gone.push(name)
  }
  for (const row of given.getAll('p').filter(Boolean)) {
    const [id = '', named] = row.split(':')
    const page = outline.find((each) => each.id === id)
    const wanted = named?.split(',').filter(Boolean) ?? page?.parts ?? []
    const known = wanted.filter((part) => page?.parts.includes(part))
    if (!page) gone.push(id)
    else gone.push(...wanted.filter((part) => !known.includes(part)).map((part) => `${id}:${part}`))
    if (known.length > 0) add(id, known)
  }
  return { choice: chosen, gone: [...new Set(gone)] }
}

/** A choice as the query of an address, as short as can be; empty when nothing is chosen. */
export function writeChoice(choice: Choice, outline: readonly PageOutline[]): string {
  const rows = rowsOf(choice, outline)
  const preset = presetOf(choice, outline)
  // The ids are letters, figures and hyphens, and the signs between them are allowed in a query as they are.
  return preset ? `set=${preset}` : rows.map((row) => `p=${encodeURI(row)}`).join('&')
}

/** The preset that a choice is, if it is one. */
export function presetOf(choice: Choice, outline: readonly PageOutline[]): PresetName | undefined {
  const rows = `${rowsOf(choice, outline)}`
  if (rows === '') return undefined
  return (Object.keys(presets) as PresetName[]).find((name) => `${rowsOf(presets[name](outline), outline)}` === rows)
}

function rowsOf(choice: Choice, outline: readonly PageOutline[]): string[] {
  return outline.flatMap(({ id, parts }) => {
    const chosen = parts.filter((part) => choice.get(id)?.has(part))
    if (chosen.length === 0) return []
    return [chosen.length === parts.length ? id : `${id}:${chosen.join(',')}`]
  })
}

/** A page of which parts go into a document. */
export interface Wanted {
  id: string
  depth: 1 | 2
  /** Undefined for the whole page. */
  parts: ReadonlySet<string> | undefined
}

/** The chosen pages in reading order. One whose first page is not chosen stands in the first row itself. */
export function wantedOf(choice: Choice, outline: readonly PageOutline[]): Wanted[] {
  let first = false
  return outline.flatMap(({ id, depth, parts }) => {
    const chosen = choice.get(id)
    const some = chosen !== undefined && chosen.size > 0
    if (depth === 1) first = some
    if (!some) return []
    const whole = parts.every((part) => chosen.has(part))
    return [{ id, depth: first ? depth : 1, parts: whole ? undefined : chosen }]
  })
}
