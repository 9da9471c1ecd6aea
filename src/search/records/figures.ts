import { addressOf } from '../../site/addresses.ts'
import type { Library } from '../../site/library.ts'
import { nameOf } from '../../site/names.ts'
import { figureAnchor } from '../../prose/figures.ts'
import type { SearchRecord } from '../record.ts'
import { facetsOfFacts } from './facets.ts'

const sentences = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ')

/** Figures, each where it is at home: its finding, what it measures and how to read it. */
export function figureRecords(library: Library): SearchRecord[] {
  const { figures } = library
  return [...figures.values()]
    .filter(({ address }) => !address.startsWith('/series/'))
    .map(({ name, title, unit, alt, caption, facts, address }) => ({
      address: `${address}#${figureAnchor(name)}`,
      kind: 'figure',
      title,
      page: nameOf(address, library),
      names: [],
      points: '',
      text: sentences([`${unit}.`, caption, alt]),
      facets: facetsOfFacts(facts),
    }))
}

/** Quantities, each with its page and the figure on it. */
export function seriesRecords({ ledger, figures }: Library): SearchRecord[] {
  return [...ledger.series].map(([id, series]) => {
    const figure = figures.get(`series-${id}`)
    return {
      address: addressOf('series', id),
      kind: 'figure',
      title: series.title.en,
      page: series.title.en,
      names: [],
      points: '',
      text: sentences([series.description.en, figure && `${figure.title}.`]),
      facets: facetsOfFacts(ledger.observations(id), { topic: series.topics }),
    }
  })
}
