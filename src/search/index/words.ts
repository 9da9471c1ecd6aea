import { plain } from '../engine/spelling.ts'
import type { WholeRecord } from './with-words.ts'

/** Shorter ones are never taken for misspelt. */
const shortest = 4

/** The words of all records, plain, the most frequent first: a word that none of them has is compared with these. */
export function wordList(records: readonly WholeRecord[]): string[] {
  const counts = new Map<string, number>()
  for (const { title, text, points, kind } of records) {
    if (kind === 'source') continue
    for (const word of plain(`${title} ${points} ${text}`).match(/\p{L}+/gu) ?? [])
      if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([word]) => word)
}
