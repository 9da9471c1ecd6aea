import type { Words } from '../../i18n/en.ts'
import { formatDate } from '../../ledger/dates.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { listOf, sayersOf } from '../../ledger/reason.ts'
import { formatFigure } from '../../ledger/value.ts'

/** What is said of a fact when its mark is read: who gave which figure, when, of what, and how it stands. */
export function sayOf(fact: LedgerFact, ledger: Ledger, words: Words): string {
  const series = ledger.series.get(fact.series ?? '')
  const what = [series?.counts[fact.counts ?? ''], series?.extents[fact.extent ?? '']].filter(Boolean).join(', ')
  const when = fact.asOf
    ? words.chart.sayWhen(formatDate(fact.asOf, words), fact.asOf.length === 'YYYY-MM-DD'.length)
    : words.page.undated
  const who = listOf(sayersOf(fact, ledger), words)
  return words.chart.say(who, when, formatFigure(fact, words), what, words.standing[fact.standing.kind])
}

/** What is said of each fact, by its id. */
export function sayEach(facts: readonly LedgerFact[], ledger: Ledger, words: Words): Record<string, string> {
  return Object.fromEntries(facts.map((fact) => [fact.id, sayOf(fact, ledger, words)]))
}
