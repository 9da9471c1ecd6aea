import { en } from '../../i18n/en.ts'
import type { Library } from '../../site/library.ts'
import { ledgerPages } from '../../site/navigation.ts'
import { noFacets, type SearchRecord } from '../record.ts'
import { figureRecords, seriesRecords } from './figures.ts'
import { eventRecords, factRecords, sourceRecords, speakerRecords } from './ledger.ts'
import { proseRecords } from './prose.ts'
import { termRecords, topicRecords } from './vocabulary.ts'

/** Pages made from the ledger that are found by what they are, not by all that they list. */
function listRecords(): SearchRecord[] {
  const others = [
    { address: '/about/corrections/', title: en.nav.corrections },
    { address: '/about/style/', title: en.style.title },
    { address: '/editions/', title: en.editions.title },
    { address: '/offline/', title: en.offline.title },
  ]
  return [...ledgerPages, ...others].map(({ address, title }) => ({
    address,
    kind: 'page',
    title,
    page: title,
    names: [],
    points: '',
    facets: noFacets(),
  }))
}

/** Everything that a search of the site can find, each thing once. */
export function allRecords(library: Library): SearchRecord[] {
  return [
    ...proseRecords(library),
    ...listRecords(),
    ...topicRecords(library),
    ...termRecords(library),
    ...eventRecords(library),
    ...figureRecords(library),
    ...seriesRecords(library),
    ...factRecords(library),
    ...speakerRecords(library),
    ...sourceRecords(library),
  ]
}
