import type { Piece } from './messages.ts'

/** Words of an excerpt, as a phone shows them in three lines. */
const length = 26

/** The place from which so many words hold the most of what was found. */
function densest(found: readonly number[], total: number): number {
  const last = Math.max(0, total - length)
  let [best, most] = [0, 0]
  for (const place of found) {
    const start = Math.min(last, Math.max(0, place - 4))
    const count = new Set(found.filter((each) => each >= start && each < start + length)).size
    if (count > most) [best, most] = [start, count]
  }
  return best
}

/**
 * The piece of a text that shows most of what was found in it.
 * @param found places of words, counted from the start of the text
 */
export function excerptOf(text: string, found: readonly number[]): Piece[] {
  const words = text.split(/\s+/)
  const start = densest(found, words.length)
  const marked = new Set(found)
  const pieces: Piece[] = []
  words.slice(start, start + length).forEach((word, index) => {
    const isFound = marked.has(start + index)
    const last = pieces.at(-1)
    if (last && last.found === isFound) last.text += ` ${word}`
    else {
      if (last) last.text += ' '
      pieces.push({ text: word, found: isFound })
    }
  })
  if (start > 0) pieces.unshift({ text: '… ', found: false })
  if (start + length < words.length) pieces.push({ text: ' …', found: false })
  return pieces
}

/** The words at these places, each once, without the signs around them. */
export function wordsAt(text: string, found: readonly number[]): string[] {
  const words = text.split(/\s+/)
  const bare = found.flatMap((place) => words[place]?.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/u)?.[0] ?? [])
  return [...new Set(bare)]
}
