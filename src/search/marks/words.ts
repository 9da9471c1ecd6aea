/** Marks of more words would cover the page. */
const most = 8

/** The name under which the reader's wish to see no marks is kept. */
export const marksKey = 'marks'

/**
 * The address of a result with the words that were found in it, which the page then marks.
 * @param address with its anchor, without a query
 */
export function withMarks(address: string, words: readonly string[]): string {
  const [page = '', anchor] = address.split('#')
  const distinct = new Map(words.map((word) => [word.toLowerCase(), word]))
  const query = new URLSearchParams([...distinct.values()].slice(0, most).map((word) => ['mark', word]))
  return `${page}${query.size > 0 ? `?${query}` : ''}${anchor === undefined ? '' : `#${anchor}`}`
}

/** The words to mark and the address without them. Of other things in the query nothing is lost. */
export function takeMarks(address: string): { words: string[]; address: string } {
  const url = new URL(address)
  const words = url.searchParams.getAll('mark').filter((word) => word.trim() !== '')
  url.searchParams.delete('mark')
  return { words: words.slice(0, most), address: url.href }
}

/** Finds these words where they stand as whole words, in any case; undefined when there are none. */
export function patternOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
}
