import type { Change } from '../schemas/change.ts'
import type { Fact } from '../schemas/fact.ts'
import type { Speaker } from '../schemas/speaker.ts'
import type { Words } from '../i18n/en.ts'
import { before, formatDate } from './dates.ts'
import type { LedgerFact } from './ledger-fact.ts'
import { formatFigure } from './value.ts'

/** A correction with the fact that it changed. */
export interface LedgerChange {
  fact: LedgerFact
  change: Change
}

/** One change undone: the fields that it names are as they were. A figure takes the place of a date and the other way round. */
function undo<F extends Fact>(fact: F, { was }: Change): F {
  const given = Object.fromEntries(Object.entries(was).map(([field, value]) => [field, value ?? undefined]))
  return {
    ...fact,
    ...(typeof was.date === 'string' ? { value: undefined, unit: undefined } : {}),
    ...(was.value === undefined || was.value === null ? {} : { date: undefined }),
    ...given,
  }
}

/** The fact as it stood before a change of its own: later changes are undone first, then this one. */
export function formerFact<F extends Fact>(fact: F, change: Change): F {
  const later = fact.changes.slice(fact.changes.indexOf(change))
  return later.reduceRight(undo, fact)
}

const figureFields = ['value', 'qualifier', 'unit', 'date'] as const

/** What the fact said before a change, as the reader knew it: each thing that the change names. */
export function formerWords(
  fact: LedgerFact,
  change: Change,
  speakers: ReadonlyMap<string, Speaker>,
  words: Words,
): string {
  const { was } = change
  const former = formerFact(fact, change)
  const speaker = typeof was.saidBy === 'string' ? (speakers.get(was.saidBy)?.name ?? was.saidBy) : undefined
  return [
    figureFields.some((field) => was[field] !== undefined) && (formatFigure(former, words) || words.evidence.noFigure),
    was.statement?.en,
    typeof was.asOf === 'string' && words.evidence.asOf(formatDate(was.asOf, words)),
    was.saidBy !== undefined && words.evidence.saidBy(speaker),
  ]
    .filter(Boolean)
    .join('; ')
}

/** Every correction of these facts, newest first. */
export function changesIn(facts: readonly LedgerFact[]): LedgerChange[] {
  return facts
    .flatMap((fact) => fact.changes.map((change) => ({ fact, change })))
    .sort((a, b) => b.change.date.localeCompare(a.change.date, 'en') || a.fact.id.localeCompare(b.fact.id, 'en'))
}

/** The corrections among these that were made after a text was last read against its facts, newest first. */
export function changesSince(updated: string, facts: readonly LedgerFact[]): LedgerChange[] {
  return changesIn(facts).filter(({ change }) => before(updated, change.date))
}
