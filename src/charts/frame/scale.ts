import { nice, ticks, utcTicks, type CountableTimeInterval } from 'd3'

/**
 * Scales for what ships to the reader. D3's own scales bring formats and colours along, about 8 kB that no figure
 * uses; ticks and round ends are D3's mathematics here as there.
 */
export interface Scale {
  /** Where a value stands, in pixels. Dates may be given as such or in milliseconds. */
  (value: number | Date): number
  domain: readonly [number, number]
  /** Round values inside the domain, about as many as asked for. */
  ticks(count: number): number[]
}

type Pair = readonly [number, number]

function map([from, to]: Pair, [start, end]: Pair): (value: number | Date) => number {
  const factor = to === from ? 0 : (end - start) / (to - from)
  return (value) => start + (Number(value) - from) * factor
}

/** A scale of numbers. @param round how many ticks the domain is widened for, so that its ends are round; none if absent */
export function linear(domain: Pair, range: Pair, round?: number): Scale {
  const ends: Pair = round === undefined ? domain : nice(...domain, round)
  return Object.assign(map(ends, range), { domain: ends, ticks: (count: number) => ticks(...ends, count) })
}

/** A scale of time, in UTC. @param round the interval to whose bounds the domain is widened; none if absent */
export function utc(
  domain: readonly [Date | number, Date | number],
  range: Pair,
  round?: CountableTimeInterval,
): Scale {
  const [from, to] = [new Date(domain[0]), new Date(domain[1])]
  const ends: Pair = round ? [Number(round.floor(from)), Number(round.ceil(to))] : [Number(from), Number(to)]
  return Object.assign(map(ends, range), {
    domain: ends,
    ticks: (count: number) => utcTicks(new Date(ends[0]), new Date(ends[1]), count).map(Number),
  })
}
