import { toCardinal as inArabic } from 'n2words/ar-SA'
import { toCardinal as inEnglish } from 'n2words/en-US'
import { normalise } from './normalise.ts'
import { canonical, scales } from './number-words.ts'

/** The words, numerals and marks of a text, each in the form that stands for its variants. */
function split(text: string): string[] {
  const parted = normalise(text)
    .toLowerCase()
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ')
    .replace(/(?<!\p{L})([وب]?(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع))(?:مائه|مئه)/gu, '$1 مئه')
  return (parted.match(/\p{L}+|\d+|\S/gu) ?? []).map((word) => canonical.get(word) ?? word)
}

const spell = (number: number) => [...split(inEnglish(number)), ...split(inArabic(number))]
const units = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(spell)
const tens = [20, 30, 40, 50, 60, 70, 80, 90].flatMap(spell)
const others = [0.5, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].flatMap(spell)
const numberWords = new Set([...scales.keys(), ...units, ...tens, ...others, 'half', 'نصف', 'ربع'])
/** A pattern for any of these words. */
export const oneOf = (words: Iterable<string>) => `(?:${[...words].join('|')})`

/** The words of a text parted by spaces. Arabic "and" and "by", written as one with the next word, are parted from it. */
function wordsOf(text: string): string {
  const words = split(text).flatMap((word) => {
    const [prefix = '', rest = ''] = [word.slice(0, 1), word.slice(1)]
    const number = canonical.get(rest) ?? rest
    return /[وب]/.test(prefix) && !numberWords.has(word) && numberWords.has(number) ? [prefix, number] : [word]
  })
  return ` ${words.join(' ')} `
}

/**
 * Finds a number's words where they are no part of a longer number. After "four hundred and", "fifty" makes it
 * longer; "five hundred" does not, as no number has two hundreds: the two are apart, as in "between … and …".
 */
function patternOf(phrase: string[]): RegExp {
  const [first = '', last = ''] = [phrase[0], phrase.at(-1)]
  const size = scales.get(phrase.find((word) => scales.has(word)) ?? '')
  const otherScales = [...scales.keys()].filter((word) => scales.get(word) !== size)
  const lastScales = [...scales.keys()].filter((word) => scales.get(word) === scales.get(last))
  const small = oneOf([...numberWords].filter((word) => !scales.has(word)))
  const number = oneOf(numberWords)
  const words = phrase.map((word, index) => {
    if (index === 0) return word === 'one' && scales.has(phrase[1] ?? '') ? '(?:one|a)' : word
    return scales.has(phrase[index - 1] ?? '') ? `(?:and )?${word}` : word
  })
  return new RegExp(
    [
      `(?<! ${oneOf(scales.has(first) ? [...numberWords, '\\d+'] : numberWords)})`,
      `(?<! ${oneOf(otherScales)} (?:and|و))`,
      // In Arabic the units stand before the tens: five and twenty.
      tens.includes(first) ? `(?<! ${oneOf(units)} و)` : '',
      ` ${words.join(' ')} `,
      `(?!${number} |and a half |و نصف )`,
      scales.has(last) ? `(?!(?:and|و) (?!(?:${small} )*${oneOf(lastScales)} )${number} )` : '',
      units.includes(last) ? `(?!و ${oneOf(tens)} )` : '',
    ].join(''),
    'u',
  )
}

/** True when a text holds the number in English or Arabic words. */
export function holdsWords(text: string, value: number): boolean {
  const phrases = [inEnglish(value), inEnglish(value, { hundredPairing: true }), inArabic(value)]
  const words = wordsOf(text)
  return phrases.some((phrase) => patternOf(wordsOf(phrase).trim().split(' ')).test(words))
}
