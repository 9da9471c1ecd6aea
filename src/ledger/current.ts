import type { Words } from '../i18n/en.ts'
import { isMain } from './range.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerFact } from './ledger-fact.ts'
import { compareDates, span } from './dates.ts'
import { bounds, formatFigure, formatMeasure, type Bounds } from './value.ts'

const yearInMilliseconds = 365.25 * 24 * 60 * 60 * 1000

/** The day, as a time, that an observation may last speak of. */
const lastDay = (fact: LedgerFact) => (fact.asOf ? Date.parse(span(fact.asOf).last) : -Infinity)

/**
 * What is said now of a quantity: of what the series is mainly about, the observations that nobody has replaced, made in the
 * twelve months up to the newest one. Older claims are history, not a current figure.
 */
export function currentObservations(id: string, ledger: Ledger): LedgerFact[] {
  const series = ledger.series.get(id)
  if (!series) return []
  const stated = ledger.observations(id).filter((fact) => isMain(fact, series) && fact.value !== undefined && fact.asOf)
  const newest = Math.max(...stated.map((fact) => Date.parse(span(fact.asOf ?? '').first)))
  return stated
    .filter((fact) => fact.standing.kind !== 'superseded' && lastDay(fact) >= newest - yearInMilliseconds)
    .sort((a, b) => compareDates(a.asOf, b.asOf))
}

/** The least and greatest of several observations; undefined when there is none. */
export function boundsOf(facts: readonly Pick<LedgerFact, 'value'>[]): Bounds | undefined {
  const all = facts.flatMap((fact) => bounds(fact) ?? [])
  if (all.length === 0) return undefined
  return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) }
}

/** What stands for a quantity at a glance. */
export interface HeadRange {
  /** "599–625 km"; of a single figure with its qualifier: "more than 5,700 people". */
  words: string
  /** True when it is of the latest figures only. */
  latest: boolean
}

/**
 * The range to show for a quantity at a glance: of one that changes what is said now, since older figures were
 * overtaken and not contradicted; of one that has a single true value every figure. Undefined where there is no range.
 */
export function headRange(id: string, ledger: Ledger, words: Words): HeadRange | undefined {
  const [series, spread] = [ledger.series.get(id), ledger.spread(id)]
  if (!series || !spread || series.unit === 'date') return undefined
  const latest = series.behaviour !== 'constant'
  const facts = latest ? currentObservations(id, ledger) : spread.ids.flatMap((each) => ledger.facts.get(each) ?? [])
  const [only, ...others] = facts
  const range = boundsOf(facts)
  if (only && others.length === 0) return { words: formatFigure(only, words), latest }
  return range && { words: formatMeasure(range, series.unit, words, spread.noun), latest }
}
