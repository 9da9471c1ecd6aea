import { en } from '../i18n/en.ts'
import { formatDate } from '../ledger/dates.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { LedgerFact } from '../ledger/ledger-fact.ts'
import { formatFigure } from '../ledger/value.ts'

/** A fact's title: its quantity, figure and date; without a quantity, the first words of its statement. */
export function headlineOf(fact: LedgerFact, ledger: Ledger): string {
  const series = fact.series ? ledger.series.get(fact.series)?.title.en : undefined
  const when = fact.asOf ? ` (${formatDate(fact.asOf, en)})` : ''
  return series ? `${series}: ${formatFigure(fact, en)}${when}` : shorten(fact.statement.en)
}

/** The first words of a statement, up to about ten. */
function shorten(statement: string): string {
  const words = statement.split(/\s+/)
  return words.length <= 11
    ? statement.replace(/\.$/, '')
    : `${words
        .slice(0, 10)
        .join(' ')
        .replace(/[,;:.]$/, '')} …`
}
