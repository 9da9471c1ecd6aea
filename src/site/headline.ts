import { en } from '../i18n/en.ts'
import { formatDate } from '../ledger/dates.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { LedgerFact } from '../ledger/ledger-fact.ts'
import { formatFigure } from '../ledger/value.ts'

/**
 * A fact's title: its quantity, figure and date; without a quantity, the first words of its statement.
 * @param told a day that stands beside it already, and is not said again
 */
export function headlineOf(fact: LedgerFact, ledger: Ledger, told?: string): string {
  const series = fact.series ? ledger.series.get(fact.series)?.title.en : undefined
  const when = fact.asOf && fact.asOf !== told ? ` (${formatDate(fact.asOf, en)})` : ''
  return series ? `${series}: ${formatFigure(fact, en)}${when}` : shorten(fact.statement.en)
}

/** The title of a fact's page and of its references: a statement that observes no quantity is its own title. */
export const factTitle = (fact: LedgerFact, ledger: Ledger): string =>
  fact.series ? headlineOf(fact, ledger) : fact.statement.en.replace(/\.$/, '')

/** About as many letters as fit on a line of a list. */
const enough = 90

/** A statement without its full stop; a long one up to the last comma, or else the last word, that fits on a line. */
function shorten(statement: string): string {
  const whole = statement.replace(/\.$/, '')
  if (whole.length <= enough) return whole
  const fits = whole.slice(0, enough)
  const clause = Math.max(...[', ', '; ', ': '].map((mark) => fits.lastIndexOf(mark)))
  return `${fits.slice(0, clause > enough / 2 ? clause : fits.lastIndexOf(' '))}\u00a0…`
}
