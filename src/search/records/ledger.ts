import { en } from '../../i18n/en.ts'
import { formatDate } from '../../ledger/dates.ts'
import { addressOf } from '../../site/addresses.ts'
import { factGroups } from '../../site/fact-groups.ts'
import { headlineOf } from '../../site/headline.ts'
import type { Library } from '../../site/library.ts'
import { authorsOf, outletOf, shortReference } from '../../site/sources.ts'
import { noFacets, type SearchRecord } from '../record.ts'
import { facetsOfFact, facetsOfFacts, yearOf } from './facets.ts'

const sentences = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ')

/** Facts: what they state, what is to be minded, who says so and where it was read. */
export function factRecords({ ledger }: Library): SearchRecord[] {
  return [...ledger.facts.values()].map((fact) => {
    const sources = fact.sources.flatMap(({ id, at }) => {
      const source = ledger.sources.get(id)
      return source ? [shortReference(source, en, at)] : []
    })
    const title = headlineOf(fact, ledger)
    const speaker = fact.saidBy ? ledger.speakers.get(fact.saidBy) : undefined
    return {
      address: addressOf('facts', fact.id),
      kind: 'fact',
      title,
      page: title,
      names: [],
      points: '',
      text: sentences([fact.statement.en, fact.note?.en, speaker && `${speaker.name}, ${speaker.role}.`]),
      ...(sources[0] && { detail: sources[0] }),
      facets: facetsOfFact(fact),
    }
  })
}

/** Sources: title, authors, outlet, date, and what we say of them. */
export function sourceRecords({ ledger }: Library): SearchRecord[] {
  return [...ledger.sources].map(([id, source]) => {
    const year = yearOf(source.issued)
    return {
      address: addressOf('sources', id),
      kind: 'source',
      title: source.title,
      page: source.title,
      names: [],
      points: '',
      text: sentences([outletOf(source), authorsOf(source), source.note, source.caution]),
      detail: shortReference(source, en),
      facets: { ...noFacets(), year: year ? [year] : [] },
    }
  })
}

/** Events of the timeline. */
export function eventRecords({ events, prose }: Library): SearchRecord[] {
  const page = prose.pages.find(({ address }) => address === '/timeline/')?.data.title ?? en.nav.facts
  return events.map((event) => ({
    address: addressOf('events', event.id),
    kind: 'event',
    title: event.title.en,
    page,
    names: [],
    points: '',
    text: event.text.en,
    detail: formatDate(event.date, en),
    facets: {
      ...noFacets(),
      topic: event.topics,
      agency: event.agencies,
      place: event.places,
      year: [event.date.slice(0, 4)],
    },
  }))
}

/** Those who say it, each at the list of what they said. */
export function speakerRecords(library: Library): SearchRecord[] {
  return factGroups('speaker', library).map(({ key, label, address, facts }) => {
    const speaker = library.ledger.speakers.get(key)
    const { topic } = facetsOfFacts(facts)
    return {
      address,
      kind: 'speaker',
      title: label,
      page: label,
      names: speaker?.ar ? [speaker.ar] : [],
      points: '',
      text: speaker?.role ?? '',
      facets: { ...noFacets(), topic, agency: speaker?.agency ? [speaker.agency] : [] },
    }
  })
}
