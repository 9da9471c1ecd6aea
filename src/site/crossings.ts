import type { Ledger } from '../ledger/ledger.ts'
import type { LedgerFact } from '../ledger/ledger-fact.ts'
import type { PartialDate } from '../schemas/date.ts'
import type { CrossingState, Place } from '../schemas/place.ts'
import type { Content } from './content.ts'

/** A state that a crossing is reported to have been in, from a date on. */
export interface Reported {
  is: CrossingState
  since: PartialDate
  fact: LedgerFact
}

/** The reported states of a place, the newest first. States of unknown or undated facts are left out: the checker reports them. */
export function reportedStates({ states }: Pick<Place, 'states'>, ledger: Pick<Ledger, 'facts'>): Reported[] {
  return states
    .flatMap(({ is, fact: id }) => {
      const fact = ledger.facts.get(id)
      const since = fact?.date ?? fact?.asOf
      return fact && since ? [{ is, since, fact }] : []
    })
    .reverse()
}

/** The places with reported states, in their order. */
export function crossings({ prose, ledger }: Pick<Content, 'prose' | 'ledger'>) {
  return prose.places
    .map(({ id, address, data }) => ({ id, address, title: data.title, states: reportedStates(data, ledger) }))
    .filter(({ states }) => states.length > 0)
}
