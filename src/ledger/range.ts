import { bounds, type Bounds } from './value.ts'
import type { Fact } from '../schemas/fact.ts'

export interface Spread extends Bounds {
  /** Ids of the facts that give the spread, smallest value first. */
  ids: string[]
}

/**
 * The spread of a series: its least and greatest stated value.
 * @param extent which of the series' extents to take; a spread never mixes stretches.
 * Undefined when no fact observes the series with a number.
 */
export function spreadOf(facts: ReadonlyMap<string, Fact>, series: string, extent: string): Spread | undefined {
  const observed = [...facts]
    .filter(([, fact]) => fact.series === series && fact.extent === extent)
    .flatMap(([id, fact]) => {
      const range = bounds(fact)
      return range ? [{ id, ...range }] : []
    })
    .sort((a, b) => a.min - b.min || a.max - b.max || a.id.localeCompare(b.id))
  if (observed.length === 0) return undefined
  return {
    min: Math.min(...observed.map(({ min }) => min)),
    max: Math.max(...observed.map(({ max }) => max)),
    ids: observed.map(({ id }) => id),
  }
}

/** The extent that a series is mainly about: the first that its record lists. */
export function mainExtent(series: { extents: Record<string, string> }): string {
  return Object.keys(series.extents)[0] ?? ''
}
