import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import type { Tone } from './types.ts'

/** A body with the body it answers to. */
export interface Body {
  id: string
  title: string
  parent?: string | undefined
}

/** The bodies that speak most often of progress, and the tone of each claim. */
export interface Houses {
  /** Names of the two houses that have tones of their own. */
  names: string[]
  toneOf: (fact: LedgerFact) => Tone
}

/**
 * Groups speakers by the house they speak for: the body just below the top of their line of command, so that a
 * ministry and its forces are one house. The two houses with the most facts get a tone each, all others share one.
 */
export function housesOf(facts: readonly LedgerFact[], ledger: Ledger, bodies: readonly Body[]): Houses {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const houseOf = (id: string | undefined): string | undefined => {
    const above = byId.get(byId.get(id ?? '')?.parent ?? '')
    return above?.parent === undefined ? id : houseOf(above.id)
  }
  const houses = facts.map((fact) => houseOf(ledger.speakers.get(fact.saidBy ?? '')?.agency))
  const counted = [...new Set(houses.filter((house) => house !== undefined))]
    .map((id) => ({ id, count: houses.filter((house) => house === id).length }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = counted.map(({ id }) => id)
  return {
    names: [first, second].flatMap((id) => byId.get(id ?? '')?.title ?? []),
    toneOf: (fact) => {
      const house = houseOf(ledger.speakers.get(fact.saidBy ?? '')?.agency)
      return house === undefined ? 'other' : house === first ? 'first' : house === second ? 'second' : 'other'
    },
  }
}
