/** A match as the engine gives it, before its text is loaded. */
export interface Match {
  id: string
  score: number
}

/**
 * Ranks matches when not every word of a query is found in one page: first those that match the query as a whole,
 * in the engine's order, then those that match most of its words, rare words counting more than common ones.
 * @param whole matches of the whole query
 * @param byWord the matches of each word alone
 */
export function merge<M extends Match>(whole: readonly M[], byWord: readonly (readonly M[])[]): M[] {
  const first = new Set(whole.map(({ id }) => id))
  const found = new Map<string, { match: M; weight: number }>()
  for (const matches of byWord) {
    const rarity = 1 / Math.log2(2 + matches.length)
    for (const match of matches) {
      const weight = (found.get(match.id)?.weight ?? 0) + rarity * (1 + Math.min(1, match.score / 100))
      found.set(match.id, { match, weight })
    }
  }
  const rest = [...found.values()].filter(({ match }) => !first.has(match.id)).sort((a, b) => b.weight - a.weight)
  return [...whole, ...rest.map(({ match }) => match)]
}

/** The words of a query that are worth looking for one by one. */
export function wordsOf(query: string): string[] {
  return [...new Set(query.toLowerCase().split(/[^\p{L}\p{M}\p{N}-]+/u))].filter(
    (word) => word.length > 2 || /\d/.test(word),
  )
}
