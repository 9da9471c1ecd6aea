import { abbreviations, canonical, scales } from './number-words.ts'

/** What may part groups of three digits, or a decimal fraction, inside a number. */
const marks = String.raw`[.,٬٫'’\u00a0\u2009\u202f]`
const numeral = String.raw`\d+(?:${marks}\d+)*`
/** A number in digits that is no part of a longer number, a name ("F-16"), a time, a date with slashes or an ordinal. */
const standing = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d]|\d(?:${marks}|[/:])|(?<![\p{Script=Latin}\d])\p{Script=Latin}+-)` +
    String.raw`${numeral}(?!\d|(?:${marks}|[/:])\d|(?:st|nd|rd|th)(?!\p{L}))`,
  'gu',
)
/** What joins the lower end of a range to the upper: "84–144 million", "between 84 and 144 million". */
const upperEnd = new RegExp(String.raw`^\s?(?:[–—-]|to|and|or|و|الي)\s?[$€£]?${numeral}`, 'u')

function wholeNumber(digits: string): number | undefined {
  const whole = /^(?:0|[1-9]\d*|[1-9]\d{0,2}([.,٬'’\u00a0\u2009\u202f])\d{3}(?:\1\d{3})*)$/
  return whole.test(digits) ? Number(digits.replace(/\D/g, '')) : undefined
}

/** What a run of digits and marks may mean. "1.400" is 1400, but before a scale word ("1.400 million") also 1.4. */
function meanings(digits: string, scaled: boolean): number[] {
  const whole = wholeNumber(digits)
  if (whole !== undefined && !scaled) return [whole]
  const [, left = '', mark = '', fraction] = /^(.*)([.,٫])(\d+)$/.exec(digits) ?? []
  const leftNumber = left.includes(mark) ? undefined : wholeNumber(left)
  const decimal = leftNumber === undefined ? undefined : Number(`${leftNumber}.${fraction}`)
  return [whole, decimal].filter((number) => number !== undefined)
}

/** The scale at the beginning of what follows a number; undefined when there is none. */
function scaleAt(rest: string): number | undefined {
  const [, gap, letters = ''] = /^([\s-]?)(\p{L}+)/u.exec(rest) ?? []
  const word = letters.toLowerCase()
  return (gap === '' ? abbreviations.get(word) : undefined) ?? scales.get(canonical.get(word) ?? word)
}

/** What a number may have to be multiplied with. "3m" are three metres or three million, "$3m" only the latter. */
function factors(before: string, rest: string): number[] {
  const own = scaleAt(rest)
  if (own === undefined) return [1, scaleAt(rest.replace(upperEnd, '')) ?? 1]
  return /^m(?!\p{L})/iu.test(rest) && !/[$€£]\s?$/.test(before) ? [1, own] : [own]
}

/** True when a normalised text holds the number in digits, with or without a scale word. */
export function holdsDigits(text: string, value: number): boolean {
  return [...text.matchAll(standing)].some(({ 0: digits, index }) =>
    factors(text.slice(0, index), text.slice(index + digits.length)).some((factor) =>
      meanings(digits, factor > 1).some(
        // Not exactly equal: 15.14 times a thousand million is a little off in binary.
        (number) => Math.abs(number * factor - value) <= Math.abs(value) * 1e-9,
      ),
    ),
  )
}
