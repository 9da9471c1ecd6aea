import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { deadline, formatDate, middle } from '../../ledger/dates.ts'
import { mainExtent } from '../../ledger/range.ts'
import { bounds, formatBounds, formatFigure } from '../../ledger/value.ts'
import { sayersOf } from '../../ledger/reason.ts'
import type { Words } from '../../i18n/en.ts'
import type { Houses } from './houses.ts'
import type { Claim, Share, Stretch, Target } from './types.ts'

/** The series whose observations are drawn as claims, with what each counts. */
const claimSeries = [
  ['wall-complete', 'wall'],
  ['trench-complete', 'trench'],
  ['fence-complete', 'fence'],
] as const

const shareSeries = 'wall-share'
const targetSeries = 'completion-target'

/** The extents that are drawn in a manner of their own; every other is a stretch that is named. */
const stretches: Record<string, Stretch> = { 'north-of-euphrates': 'north', 'not-said': 'unsaid' }

/** The year in which the present programme began: older trenches are history, told in the text. */
const firstYear = '2018'

const day = (date: Date) => date.toISOString().slice(0, 10)
const byDate = (a: LedgerFact, b: LedgerFact) => Number(middle(a.asOf ?? '')) - Number(middle(b.asOf ?? ''))

/** The facts that the progress figure draws as claims, oldest first, with what each counts. */
export function claimFacts(ledger: Ledger): { fact: LedgerFact; what: Claim['what'] }[] {
  return claimSeries
    .flatMap(([series, what]) => ledger.observations(series).map((fact) => ({ fact, what })))
    .filter(
      ({ fact }) =>
        fact.asOf && fact.asOf >= firstYear && fact.value !== undefined && fact.counts !== 'under-construction',
    )
    .sort((a, b) => byDate(a.fact, b.fact))
}

/** Claims as the geometry wants them. */
export function claimsOf(ledger: Ledger, houses: Houses, words: Words): Claim[] {
  return claimFacts(ledger).map(({ fact, what }) => {
    const series = ledger.series.get(fact.series ?? '')
    const range = bounds(fact) ?? { min: 0, max: 0 }
    const whole = isWhole(fact, ledger)
    const stretch = whole ? 'whole' : (stretches[fact.extent ?? ''] ?? 'part')
    const extent = whole ? '' : (series?.extents[fact.extent ?? ''] ?? '')
    return {
      id: fact.id,
      date: day(middle(fact.asOf ?? '')),
      km: range.max,
      what,
      stretch,
      tone: houses.toneOf(fact),
      conflicts: fact.standing.conflicts,
      thing: [fact.saidBy ?? fact.id, what, fact.counts, fact.extent].join(' '),
      label: [
        `${formatBounds(range)} ${words.units.km}${what === 'wall' ? '' : ` ${words.chart.whats[what]}`}`,
        whole ? (sayersOf(fact, ledger)[0] ?? '') : extent,
      ].filter(Boolean),
    }
  })
}

/** The shares that are claimed without a length, oldest first. */
export function shareFacts(ledger: Ledger): LedgerFact[] {
  return ledger
    .observations(shareSeries)
    .filter((fact) => fact.asOf && fact.asOf >= firstYear && fact.value !== undefined)
    .sort(byDate)
}

/** Shares as the geometry wants them. */
export function sharesOf(ledger: Ledger, houses: Houses, words: Words): Share[] {
  return shareFacts(ledger).map((fact) => ({
    id: fact.id,
    date: day(middle(fact.asOf ?? '')),
    label: words.chart.percent(formatBounds(bounds(fact) ?? { min: 0, max: 0 })),
    tone: houses.toneOf(fact),
  }))
}

/** Facts that announce a completion date, oldest first. */
export function targetFacts(ledger: Ledger): LedgerFact[] {
  return ledger
    .observations(targetSeries)
    .filter((fact) => fact.asOf && fact.date)
    .sort(byDate)
}

/** Announced dates as the geometry wants them, with what had been claimed of the wall when each passed. */
export function targetsOf(ledger: Ledger, until: Date, words: Words): Target[] {
  return targetFacts(ledger).map((fact) => {
    const due = deadline(fact.date ?? '')
    return {
      id: fact.id,
      announced: day(middle(fact.asOf ?? '')),
      due: day(due),
      label: words.chart.promised(
        formatDate(fact.asOf ?? '', words, 'short'),
        formatDate(fact.date ?? '', words, 'short'),
      ),
      settled: day(due > until ? middle(fact.asOf ?? '') : due),
      outcome: due > until ? words.chart.notYetDue : claimedBy(due, ledger, words),
    }
  })
}

/** The latest claim of wall by a day: of the whole line or, before there was any, of a stretch. */
function claimedBy(due: Date, ledger: Ledger, words: Words): string {
  const known = claimFacts(ledger).filter(({ fact, what }) => what === 'wall' && middle(fact.asOf ?? '') <= due)
  const whole = known.filter(({ fact }) => isWhole(fact, ledger)).at(-1)
  const latest = whole ?? known.at(-1)
  if (!latest) return words.chart.nothingClaimedThen
  const figure = formatFigure(latest.fact, words)
  return whole ? words.chart.claimedThen(figure) : words.chart.claimedOfStretch(figure)
}

function isWhole(fact: LedgerFact, ledger: Ledger): boolean {
  const series = ledger.series.get(fact.series ?? '')
  return series !== undefined && fact.extent === mainExtent(series)
}
