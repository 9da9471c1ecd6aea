import { stopWords } from '../../i18n/en.search-words.ts'
import type { Names } from './names.ts'
import type { Spelling } from './spell.ts'
import { isArticle, wordsOf } from './spelling.ts'

/** Words that the texts do not have, and what was taken for them. */
export interface Repair {
  typed: string
  taken: string
}

const stops = new Set(stopWords.split(' '))

/** Where a name may stand of which one word is lost: first, and with how many words. The longest are tried first. */
const stretches = [
  [-1, 3],
  [-2, 3],
  [0, 3],
  [0, 2],
  [-1, 2],
  [0, 1],
] as const

/**
 * Mends a query in which words stand that neither the texts nor the names have: each by a name one letter away, alone
 * or with the words beside it, or else by a word one letter away, or else by a name that is somewhat like it. A word that
 * only titles of sources have may be another spelling of a name, but no misspelt word.
 * @returns the query as it was meant, and what was changed in it
 */
export function repair(text: string, names: Names, spelling: Spelling): { text: string; repaired: Repair[] } {
  const words = wordsOf(text)
  const repaired: Repair[] = []
  const known = knownIn(words, names)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (known.has(at) || stops.has(word) || isArticle(word) || /\d/.test(word) || spelling.isOurs(word)) continue
    const mended = mend(words, at, names, spelling)
    if (!mended) continue
    repaired.push({ typed: words.slice(mended.from, mended.from + mended.length).join(' '), taken: mended.taken })
    words.splice(mended.from, mended.length, ...wordsOf(mended.taken))
    at = mended.from + wordsOf(mended.taken).length - 1
  }
  return repaired.length > 0 ? { text: words.join(' '), repaired } : { text, repaired }
}

/** The places of words that are part of a name as they stand. */
function knownIn(words: readonly string[], names: Names): Set<number> {
  const known = new Set<number>()
  for (let from = 0; from < words.length; from++)
    for (let length = 1; length <= 5 && from + length <= words.length; length++)
      if (names.exactly(words.slice(from, from + length)).length > 0)
        for (let at = from; at < from + length; at++) known.add(at)
  return known
}

function mend(words: readonly string[], at: number, names: Names, spelling: Spelling) {
  const word = words[at] ?? ''
  return (
    inStretch(words, at, (part) => names.near(part)) ??
    (spelling.isQuoted(word) ? undefined : as(at, spelling.near(word))) ??
    inStretch(words, at, (part) => names.alike(part))
  )
}

const as = (from: number, taken: string | undefined) => (taken ? { from, length: 1, taken } : undefined)

function inStretch(words: readonly string[], at: number, nameOf: (part: string[]) => string | undefined) {
  for (const [offset, length] of stretches) {
    const from = at + offset
    if (from < 0 || from + length > words.length) continue
    const taken = nameOf(words.slice(from, from + length))
    if (taken) return { from, length, taken }
  }
  return undefined
}
