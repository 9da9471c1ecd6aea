import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { addressOf } from '../addresses.ts'
import type { Content, ProseEntry } from '../content.ts'
import { termsInOrder } from '../glossary.ts'
import type { Library } from '../library.ts'
import type { Link } from '../navigation.ts'
import { eventsOfTopic, ofTopic } from '../topics.ts'
import { figuresOfTopic, quantitiesOf, type TopicQuantity } from './figures.ts'
import { factsOf, keyFacts } from './key-facts.ts'
import { entriesOf, sourcesOf } from './named.ts'
import { pagesOfTopic, type TopicPage } from './sections.ts'

/** Everything that the page of a topic lists. */
export interface OnTopic {
  keyFacts: LedgerFact[]
  pages: TopicPage[]
  places: Link[]
  agencies: Link[]
  /** Of the glossary. */
  terms: Link[]
  events: Content['events']
  figures: Link[]
  quantities: TopicQuantity[]
  /** By id. */
  sources: string[]
  facts: LedgerFact[]
}

/** All that there is on a topic. */
export function onTopic(id: string, library: Library): OnTopic {
  const terms = termsInOrder(library).map(([key, { term, topics }]) => ({ key, term, topics }))
  return {
    keyFacts: keyFacts(id, library),
    pages: pagesOfTopic(id, library),
    places: entriesOf('places', id, library).map(linkTo),
    agencies: entriesOf('agencies', id, library).map(linkTo),
    terms: ofTopic(id, terms, library).map(({ key, term }) => ({ address: addressOf('glossary', key), title: term })),
    events: eventsOfTopic(id, library),
    figures: figuresOfTopic(id, library),
    quantities: quantitiesOf(id, library),
    sources: sourcesOf(id, library),
    facts: factsOf(id, library),
  }
}

const linkTo = ({ address, data }: ProseEntry): Link => ({ address, title: data.title })
