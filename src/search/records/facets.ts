import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { noFacets, type Facets } from '../record.ts'

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
]

/** The year of a date: "2025-01-07" → "2025". */
export const yearOf = (date: string | undefined): string | undefined => date?.slice(0, 4)

/** By what a fact can be found. */
export function facetsOfFact(fact: LedgerFact): Facets {
  const { topics, agencies, places, asOf, date, standing } = fact
  return {
    topic: topics,
    agency: agencies,
    place: places,
    year: unique([yearOf(asOf), yearOf(date)]),
    standing: [standing.kind],
  }
}

/**
 * By what a section or figure that rests on facts can be found: by the places, agencies and years that they speak of
 * and by the topic that each is most about, but not by their standings, which are those of single facts.
 */
export function facetsOfFacts(facts: readonly LedgerFact[], own: Partial<Facets> = {}): Facets {
  const each = facts.map(facetsOfFact).map((facets) => ({ ...facets, topic: facets.topic.slice(0, 1) }))
  const all = (name: Exclude<keyof Facets, 'standing'>) =>
    unique([...(own[name] ?? []), ...each.flatMap((facets) => facets[name])])
  return { ...noFacets(), topic: all('topic'), agency: all('agency'), place: all('place'), year: all('year') }
}
