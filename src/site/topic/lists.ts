import { en } from '../../i18n/en.ts'
import { compareDates } from '../../ledger/dates.ts'
import { addressOf } from '../addresses.ts'
import type { Content } from '../content.ts'
import type { Library } from '../library.ts'
import { factsOf } from './key-facts.ts'
import { sourcesOf } from './named.ts'
import { eventsOfTopic } from '../topics.ts'

/** The lists of a topic that grow with the ledger: long ones have a page of their own, `/topics/wall/facts/`. */
export const growing = ['facts', 'sources', 'events'] as const

export type Growing = (typeof growing)[number]

/** How long such a list may be to stand whole on the page of its topic. */
export const mostOnTopic = 40

/** Something of a topic with its date, all that it takes to list it. */
export interface Dated {
  id: string
  date: string | undefined
}

/** Where a list of a topic stands. */
export const listAddress = (topic: string, list: Growing) => `${addressOf('topics', topic)}${list}/`

/** What the page of such a list is called. */
export const listTitle = (list: Growing, label: string) => en.listing.on(en.topics[list], label)

/** The ids and dates of a list of a topic, the newest first. */
export function datedOf(topic: string, list: Growing, library: Library): Dated[] {
  if (list === 'facts') return factsOf(topic, library).map(({ id, asOf }) => ({ id, date: asOf }))
  if (list === 'events') return eventsOf(topic, library).map(({ id, date }) => ({ id, date }))
  const sources = sourcesOf(topic, library).map((id) => ({ id, date: library.ledger.sources.get(id)?.issued }))
  return sources.sort((a, b) => compareDates(b.date, a.date))
}

const eventsOf = (topic: string, library: Library): Content['events'] => eventsOfTopic(topic, library).toReversed()
