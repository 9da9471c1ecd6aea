import type { ClaimLeaf, ThingLeaf } from 'schema-dts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { idOf, referenceTo } from './parts.ts'

/** A fact as a claim: what is said, by whom, of which time and in which sources. It is not rated. */
export function claimNode(fact: LedgerFact, { speakers }: Pick<Ledger, 'speakers'>): ClaimLeaf {
  const speaker = fact.saidBy ? speakers.get(fact.saidBy) : undefined
  return {
    '@type': 'Claim',
    '@id': idOf('facts', fact.id),
    text: fact.statement.en,
    ...(fact.saidBy && speaker
      ? { author: referenceTo('speakers', fact.saidBy), creditText: `${speaker.name}, ${speaker.role}` }
      : {}),
    // The time that the statement speaks of is not the day on which it was made.
    ...(fact.asOf ? { temporalCoverage: fact.asOf } : {}),
    appearance: fact.sources.map(({ id }) => referenceTo('sources', id)),
  }
}

/** A speaker. The ledger does not tell persons from bodies, so neither does this. Throws when there is no such speaker. */
export function speakerNode(id: string, { speakers }: Pick<Ledger, 'speakers'>): ThingLeaf {
  const speaker = speakers.get(id)
  if (!speaker) throw new Error(`There is no speaker "${id}".`)
  return {
    '@type': 'Thing',
    '@id': idOf('speakers', id),
    name: speaker.name,
    description: speaker.role,
    ...(speaker.ar ? { alternateName: speaker.ar } : {}),
  }
}
