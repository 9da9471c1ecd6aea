import type { PartialDate } from '../schemas/date.ts'
import type { Words } from '../i18n/en.ts'

/** The first and last day that a partial date may mean, as `YYYY-MM-DD`. */
export function span(date: PartialDate): { first: string; last: string } {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` }
  if (date.length === 7) return { first: `${date}-01`, last: `${date}-${lastDay(date)}` }
  return { first: date, last: date }
}

function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')
}

/** True when the two dates may mean the same day. */
export function overlap(a: PartialDate, b: PartialDate): boolean {
  const [left, right] = [span(a), span(b)]
  return left.first <= right.last && right.first <= left.last
}

/** True when every day that `a` may mean is before every day that `b` may mean. */
export function before(a: PartialDate, b: PartialDate): boolean {
  return span(a).last < span(b).first
}

/** The middle of a partial date, for drawing: a year is drawn at its half. */
export function middle(date: PartialDate): Date {
  const { first, last } = span(date)
  return new Date((Date.parse(first) + Date.parse(last)) / 2)
}

/** The last day of a partial date, for deadlines: "2025" is due on 31 December. */
export function deadline(date: PartialDate): Date {
  return new Date(Date.parse(span(date).last))
}

/** Orders by first possible day; of two that start together the more precise comes first. Undated last. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return span(a).first.localeCompare(span(b).first, 'en') || b.length - a.length
}

/** "7 January 2025", "January 2025" or "2025". */
export function formatDate(date: PartialDate, words: Words, form: 'long' | 'short' = 'long'): string {
  const [year = '', month, day] = date.split('-')
  const names = form === 'long' ? words.months : words.monthsShort
  return [day && Number(day), month && names[Number(month) - 1], year].filter(Boolean).join(' ')
}
