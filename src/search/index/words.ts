import { folded } from '../engine/word-list.ts'
import { plain } from '../engine/spelling.ts'
import type { WholeRecord } from './with-words.ts'

/** Shorter ones are never taken for misspelt. */
const shortest = 4

const wordsOf = (records: readonly WholeRecord[]): Set<string> =>
  new Set(
    records
      .flatMap(({ title, text, points }) => plain(`${title} ${points} ${text}`).match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length >= shortest),
  )

/**
 * The words with which what a reader typed is compared: those of our own texts; after an empty line those that only
 * sources have.
 */
export function wordList(records: readonly WholeRecord[]): string {
  const ours = wordsOf(records.filter(({ kind }) => kind !== 'source'))
  const quoted = wordsOf(records.filter(({ kind }) => kind === 'source')).difference(ours)
  return `${folded([...ours])}\n\n${folded([...quoted])}`
}
