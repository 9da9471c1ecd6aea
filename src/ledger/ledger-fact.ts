import type { Fact } from '../schemas/fact.ts'
import type { Part } from './fill.ts'
import type { Standing } from './standing.ts'

/** A fact as the ledger holds it: with its id, its computed standing and its figures filled in. */
export type LedgerFact = Fact & {
  id: string
  standing: Standing
  /** Statement and note in pieces, so that the figures of other facts can lead to their evidence. */
  parts: { statement: Part[]; note: Part[] }
}
