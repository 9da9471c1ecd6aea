import type { Change } from '../schemas/change.ts'
import type { Fact } from '../schemas/fact.ts'
import type { Words } from '../i18n/en.ts'
import { before, formatDate } from './dates.ts'
import type { LedgerFact } from './ledger-fact.ts'
import { formatFigure } from './value.ts'

/** A correction with the fact that it changed. */
export interface LedgerChange {
  fact: LedgerFact
  change: Change
}

/** The fact as it stood before a change: what the change does not name was as it is now. */
export function formerFact<F extends Fact>(fact: F, { was }: Change): F {
  const { value, date } = was
  return {
    ...fact,
    ...was,
    // A figure takes the place of a date and the other way round.
    ...(value === undefined ? {} : { date: undefined }),
    ...(date === undefined ? {} : { value: undefined, unit: undefined, qualifier: undefined }),
  }
}

/** What the fact said before a change, as the reader knew it: its figure if that was another, else its statement. */
export function formerWords(fact: LedgerFact, change: Change, words: Words): string {
  const { statement, asOf, ...figure } = change.was
  const was = formerFact(fact, change)
  if (Object.keys(figure).length > 0) return formatFigure(was, words) || was.statement.en
  if (statement) return statement.en
  return asOf ? words.evidence.asOf(formatDate(asOf, words)) : ''
}

/** Every correction of these facts, newest first. */
export function changesIn(facts: readonly LedgerFact[]): LedgerChange[] {
  return facts
    .flatMap((fact) => fact.changes.map((change) => ({ fact, change })))
    .sort((a, b) => b.change.date.localeCompare(a.change.date) || a.fact.id.localeCompare(b.fact.id))
}

/** The corrections among these that were made after a text was last read against its facts, newest first. */
export function changesSince(updated: string, facts: readonly LedgerFact[]): LedgerChange[] {
  return changesIn(facts).filter(({ change }) => before(updated, change.date))
}
