import { en } from '../i18n/en.ts'
import type { PartialDate } from '../schemas/date.ts'
import { normalise } from './normalise.ts'
import { oneOf } from './words.ts'

/** The months in Arabic as Iraq and Syria call them and as Egypt and the Gulf do, normalised. */
const arabicMonths = [
  ['كانون الثاني', 'يناير'],
  ['شباط', 'فبراير'],
  ['اذار', 'مارس'],
  ['نيسان', 'ابريل'],
  ['ايار', 'مايو'],
  ['حزيران', 'يونيو'],
  ['تموز', 'يوليو'],
  ['اب', 'اغسطس'],
  ['ايلول', 'سبتمبر'],
  ['تشرين الاول', 'اكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الاول', 'ديسمبر'],
]

/** A pattern for a month's name. English names begin with a capital: "may" is no month. */
function monthPattern(index: number): string {
  const [long = '', short = ''] = [en.months[index], en.monthsShort[index]]
  const english = oneOf([long, short, long.slice(0, 3)])
  return String.raw`(?<!\p{L})(?:${english}\.?|[وب]?${oneOf(arabicMonths[index] ?? [])})(?!\p{L})`
}

/** A pattern for a day written with its month's name, in any order, and no other year right after it. */
function dayPattern(day: number, name: string, year: string): string {
  const number = String.raw`(?<!\d)0?${day}(?:st|nd|rd|th)?(?![\d\p{L}])`
  const otherYear = String.raw`(?:[ /(]+${name}\)?)?,? ?(?!${year})(?:19|20)\d\d(?!\d)`
  return `(?:${number} (?:of |من )?${name}|${name} ${number})(?!${otherYear})`
}

/**
 * True when a passage holds the date. A year stands in digits; a month by its English or Arabic name, with the year
 * anywhere in the passage; a day with its month, where the year may be left out. All digits is "7/1/2025",
 * "07.01.2025" or "2025-01-07": the day before the month.
 */
export function holdsDate(passage: string, date: PartialDate): boolean {
  const text = normalise(passage).replace(/\s/g, ' ')
  const holds = (pattern: string) => new RegExp(pattern, 'u').test(text)
  const [year = '', month, day] = date.split('-')
  const holdsYear = holds(String.raw`(?<!\d)${year}(?!\d)`)
  if (month === undefined) return holdsYear
  const dayDigits = day === undefined ? String.raw`\d\d?` : `0?${Number(day)}`
  const monthDigits = `0?${Number(month)}`
  const allDigits = [
    [year, monthDigits, dayDigits],
    [dayDigits, monthDigits, year],
  ]
  if (allDigits.some((parts) => holds(String.raw`(?<!\d)${parts.join('[-/.]')}(?!\d)`))) return true
  const name = monthPattern(Number(month) - 1)
  return day === undefined ? holdsYear && holds(name) : holds(dayPattern(Number(day), name, year))
}
