import type { Fact } from '../schemas/fact.ts'
import type { Series } from '../schemas/series.ts'
import { overlap, span } from './dates.ts'
import { bounds, type Bounds } from './value.ts'

type Observation = Pick<Fact, 'value' | 'unit' | 'qualifier' | 'asOf' | 'series' | 'counts' | 'extent'>

/** Two facts can be compared when they observe one series, in one unit, and count the same thing of the same stretch. */
export function comparable(a: Observation, b: Observation): boolean {
  return (
    a.series !== undefined &&
    a.series === b.series &&
    a.unit === b.unit &&
    a.counts === b.counts &&
    a.extent === b.extent
  )
}

/** The most that "about" may be off, as a share of the value. Said on the method page. */
export const aboutShare = 0.05

/** What was stated, as a range: "about 610" is any number that rounds to it (605 to 615), within {@link aboutShare}. */
function stated(fact: Observation): Bounds | undefined {
  const range = bounds(fact)
  if (!range || fact.qualifier !== 'about') return range
  return { min: range.min - roundingOf(range.min), max: range.max + roundingOf(range.max) }
}

/** Stands for "by however little": below any figure in the ledger. */
const least = 1e-9

/** What a value may mean: "more than 5,700" has no upper end, "up to 7" no lower one. */
export function meaning(fact: Observation): Bounds | undefined {
  const range = stated(fact)
  if (!range) return undefined
  switch (fact.qualifier) {
    case 'at-least':
      return { min: range.min, max: Infinity }
    case 'more-than':
      return { min: range.min + least, max: Infinity }
    case 'up-to':
      return { min: -Infinity, max: range.max }
    case 'less-than':
      return { min: -Infinity, max: range.max - least }
    default:
      return range
  }
}

/** Half the place value of the last digit that is not zero: 5 for 610; but no more than a share of the value. */
function roundingOf(value: number): number {
  let place = 1
  while (Number.isInteger(value) && value !== 0 && value % (place * 10) === 0) place *= 10
  return Math.min(place / 2, Math.abs(value) * aboutShare)
}

const disjoint = (a: Bounds, b: Bounds) => a.max < b.min || b.max < a.min

/**
 * True when two facts of one series cannot both be right. Where dates are not exact enough to tell, they can.
 * Facts without a date are compared only in a series that has one true value.
 */
export function conflict(a: Observation, b: Observation, behaviour: Series['behaviour']): boolean {
  const [left, right] = [meaning(a), meaning(b)]
  if (!comparable(a, b) || !left || !right || !disjoint(left, right)) return false
  if (behaviour === 'constant') return true
  if (!a.asOf || !b.asOf) return false
  if (behaviour !== 'cumulative') return a.asOf === b.asOf
  const [larger, smaller] = left.min > right.max ? [a.asOf, b.asOf] : [b.asOf, a.asOf]
  return span(larger).last <= span(smaller).first
}

const openEnded = ({ qualifier }: Observation) => (qualifier === 'about' ? undefined : qualifier)

/**
 * True when two comparable facts speak of what may be the same time and state the same value. An open end agrees
 * only with the same open end: "up to 7" confirms neither 3 nor 7.
 */
export function agreement(a: Observation, b: Observation, behaviour: Series['behaviour']): boolean {
  const [left, right] = [stated(a), stated(b)]
  if (!comparable(a, b) || openEnded(a) !== openEnded(b) || !left || !right || disjoint(left, right)) return false
  if (behaviour === 'constant') return true
  return a.asOf !== undefined && b.asOf !== undefined && overlap(a.asOf, b.asOf)
}
