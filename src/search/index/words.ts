import { plain } from '../engine/spelling.ts'
import type { WholeRecord } from './with-words.ts'

/** Shorter ones are never taken for misspelt. */
const shortest = 4

/** How often records have each word, the most frequent first. */
function counted(records: readonly WholeRecord[]): string[] {
  const counts = new Map<string, number>()
  for (const { title, text, points } of records)
    for (const word of plain(`${title} ${points} ${text}`).match(/\p{L}+/gu) ?? [])
      if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([word]) => word)
}

/**
 * The words with which what a reader typed is compared: those of our own texts, one a line; after an empty line those
 * that only sources have.
 */
export function wordList(records: readonly WholeRecord[]): string {
  const ours = counted(records.filter(({ kind }) => kind !== 'source'))
  const known = new Set(ours)
  const quoted = counted(records.filter(({ kind }) => kind === 'source')).filter((word) => !known.has(word))
  return `${ours.join('\n')}\n\n${quoted.join('\n')}`
}
