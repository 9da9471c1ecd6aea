import type { Fact } from '../schemas/fact.ts'
import type { Series } from '../schemas/series.ts'
import { before, overlap } from './dates.ts'
import { bounds, type Bounds } from './value.ts'

type Observation = Pick<Fact, 'value' | 'qualifier' | 'asOf' | 'series' | 'counts' | 'extent'>

/** Two facts can be compared when they observe one series and count the same thing of the same stretch. */
export function comparable(a: Observation, b: Observation): boolean {
  return a.series !== undefined && a.series === b.series && a.counts === b.counts && a.extent === b.extent
}

/**
 * What a value may mean, given how exactly it was stated. "About 610" may be any number that rounds to 610
 * (605 to 615); "more than 5,700" has no upper end.
 */
export function meaning(fact: Observation): Bounds | undefined {
  const range = bounds(fact)
  if (!range) return undefined
  switch (fact.qualifier) {
    case 'about':
      return { min: range.min - roundingOf(range.min), max: range.max + roundingOf(range.max) }
    case 'at-least':
    case 'more-than':
      return { min: range.min, max: Infinity }
    case 'up-to':
    case 'less-than':
      return { min: -Infinity, max: range.max }
    case undefined:
      return range
  }
}

/** Half the place value of the last digit that is not zero: 5 for 610, 50 for 600, 0.5 for 3. */
function roundingOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0
  let place = 1
  while (value % (place * 10) === 0) place *= 10
  return place / 2
}

const disjoint = (a: Bounds, b: Bounds) => a.max < b.min || b.max < a.min

/**
 * True when two facts of one series cannot both be right.
 * Facts without a date are compared only in a series that has one true value.
 */
export function conflict(a: Observation, b: Observation, behaviour: Series['behaviour']): boolean {
  const [left, right] = [meaning(a), meaning(b)]
  if (!comparable(a, b) || !left || !right) return false
  if (behaviour === 'constant') return disjoint(left, right)
  if (!a.asOf || !b.asOf) return false
  if (overlap(a.asOf, b.asOf)) return disjoint(left, right)
  if (behaviour !== 'cumulative') return false
  return before(a.asOf, b.asOf) ? right.max < left.min : left.max < right.min
}

/** True when two comparable facts speak of the same time and their values can be the same. */
export function agreement(a: Observation, b: Observation, behaviour: Series['behaviour']): boolean {
  const [left, right] = [meaning(a), meaning(b)]
  if (!comparable(a, b) || !left || !right || disjoint(left, right)) return false
  if (behaviour === 'constant') return true
  return a.asOf !== undefined && b.asOf !== undefined && overlap(a.asOf, b.asOf)
}
