import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { deadline, formatDate, middle } from '../../ledger/dates.ts'
import { mainExtent } from '../../ledger/range.ts'
import { bounds, formatBounds } from '../../ledger/value.ts'
import { sayersOf } from '../../ledger/reason.ts'
import type { Words } from '../../i18n/en.ts'
import type { Claim, Target } from './geometry.ts'

/** The series whose observations are drawn as claims, with what each counts. */
const claimSeries = [
  ['wall-complete', 'wall'],
  ['trench-complete', 'trench'],
  ['fence-complete', 'fence'],
] as const

const targetSeries = 'completion-target'

/** The year in which the present programme began: older trenches are history, told in the text. */
const firstYear = '2018'

/** The facts that the progress figure draws as claims, oldest first, with what each counts. */
export function claimFacts(ledger: Ledger): { fact: LedgerFact; what: Claim['what'] }[] {
  return claimSeries
    .flatMap(([series, what]) => ledger.observations(series).map((fact) => ({ fact, what })))
    .filter(
      ({ fact }) =>
        fact.asOf && fact.asOf >= firstYear && fact.value !== undefined && fact.counts !== 'under-construction',
    )
    .sort((a, b) => Number(middle(a.fact.asOf ?? '')) - Number(middle(b.fact.asOf ?? '')))
}

/** Claims as the geometry wants them. */
export function claimsOf(ledger: Ledger, words: Words): Claim[] {
  return claimFacts(ledger).map(({ fact, what }) => {
    const series = ledger.series.get(fact.series ?? '')
    const range = bounds(fact) ?? { min: 0, max: 0 }
    const whole = series !== undefined && fact.extent === mainExtent(series)
    const extent = whole ? '' : (series?.extents[fact.extent ?? ''] ?? '')
    return {
      id: fact.id,
      date: middle(fact.asOf ?? ''),
      km: range.max,
      what,
      whole,
      conflicts: fact.standing.conflicts,
      voice: fact.saidBy ?? fact.id,
      label: [
        `${formatBounds(range)} ${words.units.km}${what === 'wall' ? '' : ` ${what}`}`,
        whole ? (sayersOf(fact, ledger)[0] ?? '') : extent,
      ].filter(Boolean),
    }
  })
}

/** Facts that announce a completion date, oldest first. */
export function targetFacts(ledger: Ledger): LedgerFact[] {
  return ledger.observations(targetSeries).filter((fact) => fact.asOf && fact.date)
}

/** Announced dates as the geometry wants them. */
export function targetsOf(ledger: Ledger, words: Words): Target[] {
  return targetFacts(ledger).map((fact) => ({
    id: fact.id,
    announced: middle(fact.asOf ?? ''),
    due: deadline(fact.date ?? ''),
    label: words.chart.promised(
      formatDate(fact.asOf ?? '', words, 'short'),
      formatDate(fact.date ?? '', words, 'short'),
    ),
  }))
}
