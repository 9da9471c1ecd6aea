import type { Words } from '../../i18n/en.ts'
import { compareDates, formatDate } from '../../ledger/dates.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { PartialDate } from '../../schemas/date.ts'
import { lanes, type Event } from '../../schemas/event.ts'
import type { Topic } from '../../schemas/topic.ts'
import type { Figure } from '../frame/figure.ts'
import { drawTimeline, keyGlyph, type TimelineInput } from './drawing.ts'
import { daysOf, inYear, yearsOf } from './events.ts'

/** The year in which the axis begins: that of the invasion, from which on the events follow each other. */
export const firstYear = 2003

/** The latest year since which more than half of the events happened, and how many these are. */
export function sinceWhen(events: readonly Pick<Event, 'date'>[]): { year: number; count: number } {
  const years = events.map(({ date }) => Number(date.slice(0, 4))).sort((a, b) => b - a)
  const year = years[Math.floor(years.length / 2)] ?? firstYear
  return { year, count: years.filter((each) => each >= year).length }
}

/** "21 January 2026 to 13 February 2026", or one date. */
const when = ({ date, end }: Pick<Event, 'date' | 'end'>, words: Words) =>
  end ? words.figures.timeline.between(formatDate(date, words), formatDate(end, words)) : formatDate(date, words)

/** The figure of the events over time, above the list of them. @param asOf up to when the sources were read */
export function timelineFigure(
  content: readonly (Event & { id: string })[],
  { facts }: Pick<Ledger, 'facts'>,
  asOf: PartialDate,
  words: Words,
): Figure<TimelineInput> {
  const own = words.figures.timeline
  const events = [...content].sort((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id, 'en'))
  const since = sinceWhen(events)
  const counts = lanes.map((lane) => own.option(words.lanes[lane], events.filter((each) => each.lane === lane).length))
  const earlier = events.some((event) => daysOf(event).first < String(firstYear))
  return {
    name: 'timeline',
    chart: 'timeline',
    title: own.title(since.count, events.length, since.year),
    unit: earlier ? own.unit(firstYear, formatDate(asOf, words)) : own.unitWhole(formatDate(asOf, words)),
    alt: own.alt(counts.join(', ')),
    caption: own.caption,
    facts: [...new Set(events.flatMap((event) => event.facts))].flatMap((id) => facts.get(id) ?? []),
    otherSources: [...new Set(events.flatMap(({ sources }) => sources.map(({ id }) => id)))],
    data: 'events',
    address: '/timeline/',
    input: {
      events: events.map(({ id, date, end, title, lane, topics, ...rest }) => ({
        ...{ id, date, title: title.en, lane, topics, weight: rest.facts.length + rest.sources.length },
        ...(end && { end }),
      })),
      ...{ lanes, from: firstYear, asOf, months: words.monthsShort },
      words: {
        lanes: words.lanes,
        before: own.before(firstYear),
        read: own.read(formatDate(asOf, words, 'short')),
        shown: own.shown,
      },
      say: Object.fromEntries(
        events.map((event) => [event.id, own.say(words.lanes[event.lane], when(event, words), event.title.en)]),
      ),
    },
    draw: drawTimeline,
    keys: (['day', 'about', 'lasting'] as const).map((kind) => ({ glyph: keyGlyph(kind), words: own.keys[kind] })),
  }
}

/** An entry of a list to choose from: its value in the address, and its words with the number of events. */
export interface Choice {
  value: string
  words: string
}

/** What readers can choose: the years, empty ones too, the newest first, and the topics that events have, by name. */
export function timelineChoices(
  { events, from, asOf }: TimelineInput,
  topics: ReadonlyMap<string, Pick<Topic, 'label'>>,
  words: Words,
): { years: Choice[]; topics: Choice[] } {
  const { option } = words.figures.timeline
  const ids = [...new Set(events.flatMap((event) => event.topics))]
  return {
    years: yearsOf(events, from, asOf)
      .reverse()
      .map((year) => ({
        value: String(year),
        words: option(year, events.filter((event) => inYear(event, year)).length),
      })),
    topics: ids
      .map((id) => ({ id, label: topics.get(id)?.label.en ?? id }))
      .sort((a, b) => a.label.localeCompare(b.label, words.locale))
      .map(({ id, label }) => ({
        value: id,
        words: option(label, events.filter((event) => event.topics.includes(id)).length),
      })),
  }
}
