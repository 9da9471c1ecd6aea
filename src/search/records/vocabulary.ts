import { addressOf } from '../../site/addresses.ts'
import type { Library } from '../../site/library.ts'
import { en } from '../../i18n/en.ts'
import { noFacets, type SearchRecord } from '../record.ts'

/** Topics, each at its page. */
export function topicRecords({ topics }: Library): SearchRecord[] {
  return [...topics].map(([id, topic]) => ({
    address: addressOf('topics', id),
    kind: 'topic',
    title: topic.label.en,
    page: topic.label.en,
    names: topic.aliases,
    points: '',
    text: topic.definition.en,
    facets: { ...noFacets(), topic: [id] },
  }))
}

/** Terms, each at its place in the glossary. */
export function termRecords({ glossary }: Library): SearchRecord[] {
  return [...glossary].map(([id, { term, ar, aliases, definition, topics }]) => ({
    address: addressOf('glossary', id),
    kind: 'term',
    title: term,
    page: en.nav.glossary,
    names: [ar, ...aliases].filter((name) => name !== undefined),
    points: '',
    text: definition.en,
    facets: { ...noFacets(), topic: topics },
  }))
}
