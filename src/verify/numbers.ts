import { holdsDigits } from './digits.ts'
import { normalise } from './normalise.ts'
import { holdsWords } from './words.ts'

/**
 * True when a passage holds the number, standing alone: in Latin, Arabic or Persian digits, with marks between
 * thousands and a scale word ("15.14 billion") or without, or in English or Arabic words.
 */
export function holdsNumber(passage: string, value: number): boolean {
  return holdsDigits(normalise(passage), value) || holdsWords(passage, value)
}
