import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The words of a text: runs without spaces that hold a letter or a digit. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Abbreviations before names, whose full stop ends no sentence. */
const titles = /\b(Lt|Maj|Brig|Gen|Col|Dr|Mr|Ms|St|No)\.(?=\s)/g

/** The sentences of a paragraph. */
export const sentencesIn = (paragraph: string): string[] =>
  [...sentences.segment(paragraph.replace(titles, '$1'))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsIn(sentence).length > 0)

/** Syllables as counted by rule. A numeral counts as one, because it is taken in at a glance. */
const syllablesIn = (word: string) => (/\p{L}/u.test(word) ? Math.max(1, syllable(word)) : 1)

/**
 * The Flesch–Kincaid grade of running text: the American school year in which it can be read, 8 for about 14 years
 * of age. It knows sentences and syllables only, so that names raise it. NaN for no text.
 */
export function gradeOf(paragraphs: string[]): number {
  const lines = paragraphs.flatMap(sentencesIn)
  const words = lines.flatMap(wordsIn)
  if (words.length === 0) return NaN
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return fleschKincaid({ sentence: lines.length, word: words.length, syllable: syllables })
}
