/** A name in a text. */
export interface Match {
  /** Where it begins. */
  at: number
  /** Whose name it is: its place in the list of names. */
  of: number
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A name as a pattern: its first letter large or small, any space for a space, either apostrophe. */
function patternOf(name: string): string {
  const [first = '', ...rest] = name
  const begin =
    first.toLowerCase() === first.toUpperCase() ? escaped(first) : `[${first.toLowerCase()}${first.toUpperCase()}]`
  return begin + escaped(rest.join('')).replace(/ /g, '\\s+').replace(/['’]/g, "['’]")
}

/**
 * Makes a search for names in a text: whole words, the longest name first, so that a name within another is not found.
 * @param names the spellings of each name; of two that share one, the first has it
 */
export function mentionsOf(names: readonly (readonly string[])[]): (text: string) => Match[] {
  const owners = new Map<string, number>()
  const key = (spelling: string) => spelling.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")
  names.forEach((spellings, of) => {
    for (const spelling of spellings) if (!owners.has(key(spelling))) owners.set(key(spelling), of)
  })
  const patterns = names
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
  if (patterns.length === 0) return () => []
  const search = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) =>
    [...text.matchAll(search)].flatMap(({ 0: found, index }) => {
      const of = owners.get(key(found))
      return of === undefined ? [] : [{ at: index, of }]
    })
}
