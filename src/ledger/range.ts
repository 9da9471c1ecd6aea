import type { Fact } from '../schemas/fact.ts'
import type { Series } from '../schemas/series.ts'
import type { StandingKind } from './standing.ts'
import { bounds, type Bounds } from './value.ts'

export interface Spread extends Bounds {
  /** Ids of the facts that give the spread, smallest value first. */
  ids: string[]
  /** Every distinct number among their figures, smallest first. */
  values: number[]
  standing: StandingKind
  /** What its figures count, where the unit does not say it: "members". */
  noun: string | undefined
}

/** The extent that a series is mainly about: the first that its record lists. */
export function mainExtent(series: Pick<Series, 'extents'>): string {
  return Object.keys(series.extents)[0] ?? ''
}

/** What a series mainly counts: the first that its record lists. */
function mainCount(series: Pick<Series, 'counts'>): string {
  return Object.keys(series.counts)[0] ?? ''
}

/** True for facts that speak of what a series is mainly about. Others are never mixed with them. */
export function isMain(fact: Pick<Fact, 'counts' | 'extent'>, series: Series): boolean {
  return fact.counts === mainCount(series) && fact.extent === mainExtent(series)
}

type Observed = Fact & { id: string; standing: { kind: StandingKind } }

/**
 * The spread of a series: the least and greatest figure for what it is mainly about. `<Range>` prints it, and the
 * progress figure draws it as its band.
 * @param facts the observations of the series
 * Undefined when there is none, or when each figure is of a period of its own.
 */
export function spreadOf(facts: Iterable<Observed>, series: Series): Spread | undefined {
  if (series.behaviour === 'period') return undefined
  const observed = [...facts]
    .filter((fact) => isMain(fact, series))
    .flatMap((fact) => {
      const range = bounds(fact)
      return range ? [{ id: fact.id, kind: fact.standing.kind, noun: fact.noun, ...range }] : []
    })
    .sort((a, b) => a.min - b.min || a.max - b.max || a.id.localeCompare(b.id, 'en'))
  if (observed.length === 0) return undefined
  return {
    min: Math.min(...observed.map(({ min }) => min)),
    max: Math.max(...observed.map(({ max }) => max)),
    ids: observed.map((each) => each.id),
    values: [...new Set(observed.flatMap(({ min, max }) => [min, max]))].sort((a, b) => a - b),
    standing: standingTogether(observed.map(({ kind }) => kind)),
    noun: observed[0]?.noun,
  }
}

/** The standing of several figures together: contested if any of them is, else that of the best supported. */
export function standingTogether(kinds: readonly StandingKind[]): StandingKind {
  const order: StandingKind[] = ['contested', 'corroborated', 'single-source', 'official-claim', 'superseded']
  return order.find((kind) => kinds.includes(kind)) ?? 'single-source'
}
