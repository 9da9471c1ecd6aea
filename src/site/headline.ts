import { en } from '../i18n/en.ts'
import { formatDate } from '../ledger/dates.ts'
import type { Ledger, LedgerFact } from '../ledger/ledger.ts'
import { formatFigure } from '../ledger/value.ts'

/** A fact's title: its quantity, figure and date; for a plain statement, its first words. */
export function headlineOf(fact: LedgerFact, ledger: Ledger): string {
  const figure = formatFigure(fact, en)
  const series = fact.series ? ledger.series.get(fact.series)?.title.en : undefined
  const when = fact.asOf ? ` (${formatDate(fact.asOf, en)})` : ''
  if (!figure) return shorten(fact.statement.en)
  return series ? `${series}: ${figure}${when}` : `${figure}${when}`
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
