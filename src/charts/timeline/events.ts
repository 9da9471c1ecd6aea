import { span } from '../../ledger/dates.ts'
import type { PartialDate } from '../../schemas/date.ts'
import type { lanes } from '../../schemas/event.ts'

export type Lane = (typeof lanes)[number]

/** An event as the drawing needs it. Its text stays in the list. */
export interface TimelineEvent {
  id: string
  date: PartialDate
  /** The last day, when it lasted. */
  end?: PartialDate
  title: string
  lane: Lane
  topics: string[]
  /** How many facts and sources it rests on: the more, the sooner it has its title in the drawing. */
  weight: number
}

/** What a reader has chosen to see; everything where nothing is named. */
export interface View {
  year?: number | undefined
  topic?: string | undefined
}

/** The first and last day that an event may have lasted, as `YYYY-MM-DD`. */
export const daysOf = ({ date, end = date }: Pick<TimelineEvent, 'date' | 'end'>) => ({
  first: span(date).first,
  last: span(end).last,
})

/** The year of a day or a partial date. */
export const yearOf = (day: string) => Number(day.slice(0, 4))

/** True when an event happened, or may have, in a year. */
export function inYear(event: Pick<TimelineEvent, 'date' | 'end'>, year: number): boolean {
  const { first, last } = daysOf(event)
  return yearOf(first) <= year && year <= yearOf(last)
}

/** True when a reader who has chosen a view is to see an event. */
export const isShown = (event: TimelineEvent, { year, topic }: View): boolean =>
  (year === undefined || inYear(event, year)) && (topic === undefined || event.topics.includes(topic))

/** The years that can be chosen: those of earlier events, then every one from `from` up to `asOf`, empty ones too. */
export function yearsOf(events: readonly TimelineEvent[], from: number, asOf: PartialDate): number[] {
  const earlier = new Set(events.map(({ date }) => yearOf(date)).filter((year) => year < from))
  const later = Array.from({ length: Math.max(yearOf(asOf) - from + 1, 0) }, (_, index) => from + index)
  return [...[...earlier].sort((a, b) => a - b), ...later]
}

/** "12 of 90 events". @param pattern with {count} and {all} for the numbers */
export const shownWords = (pattern: string, count: number, all: number): string =>
  pattern.replace('{count}', String(count)).replace('{all}', String(all))

/** The view that an address asks for; what it names and the timeline has not is left out. @param query such as "?year=2025" */
export function viewOf(query: string, events: readonly TimelineEvent[], years: readonly number[]): View {
  const given = new URLSearchParams(query)
  const topic = given.get('topic') ?? ''
  return {
    year: years.find((year) => String(year) === given.get('year')),
    topic: events.some(({ topics }) => topics.includes(topic)) ? topic : undefined,
  }
}

/** A view in an address, beside what else stands there. @returns "?year=2025&topic=wall", or nothing */
export function queryOf(view: View, query: string): string {
  const given = new URLSearchParams(query)
  for (const name of ['year', 'topic'] as const) {
    given.delete(name)
    if (view[name] !== undefined) given.set(name, String(view[name]))
  }
  return String(given) && `?${given}`
}

/** The view nearest to a given one in which an event is shown. */
export function viewWith(event: TimelineEvent, { year, topic }: View): View {
  const own = yearOf(event.date)
  return {
    year: year === undefined || inYear(event, year) ? year : own,
    topic: topic !== undefined && event.topics.includes(topic) ? topic : undefined,
  }
}
