import type { Bounds } from '../../ledger/value.ts'

/** Kilometres that one stitch of the line stands for. */
export const stitchLength = 10

export interface Line {
  /** Length of the drawing in km: the greatest stated length. */
  end: number
  /** Where stitches begin, in km: reported built by every current claim. */
  agreed: number[]
  /** Reported built by the highest current claim only. */
  claimed: number[]
  /** Where the border may or may not go on: from the least to the greatest stated length. */
  contested: Bounds
  /** Tick marks, in km. */
  ticks: number[]
}

/**
 * The line under the masthead: a border of stitches. As many stitches are filled as claims report built,
 * spread evenly along the whole length, so that it says how much and never where.
 * @param length the contested length in km
 * @param built what current claims report built, in km
 */
export function lineOf(length: Bounds, built: Bounds): Line {
  const stitches = Math.floor(length.min / stitchLength)
  const filled = evenly(range(stitches), Math.round(built.max / stitchLength))
  const agreed = evenly(filled, Math.round(built.min / stitchLength))
  const claimed = filled.filter((stitch) => !agreed.includes(stitch))
  const kilometres = (index: number) => index * stitchLength
  const ticks = Array.from({ length: Math.floor(length.max / 100) + 1 }, (_, index) => index * 100)
  return { end: length.max, agreed: agreed.map(kilometres), claimed: claimed.map(kilometres), contested: length, ticks }
}

const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/** `count` of the items, as evenly spread over them as whole numbers allow; all when there are fewer. */
function evenly<T>(items: readonly T[], count: number): T[] {
  const before = (index: number) => Math.floor((index * Math.min(count, items.length)) / items.length)
  return items.filter((_, index) => before(index + 1) > before(index))
}

/**
 * An SVG path with a dash of `size` km from each start. Each is told from where the last one ended: there are few such
 * steps, and so a page is shorter for it.
 */
export function dashes(starts: readonly number[], size: number, y: number): string {
  return starts
    .map((start, index) => {
      const last = starts[index - 1]
      return `${last === undefined ? `M${start} ${y}` : `m${start - last - size} 0`}h${size}`
    })
    .join('')
}

/** An SVG path with an upright tick of `size` at each place, told in the same way. */
export function ticks(places: readonly number[], size: number, y: number): string {
  return places
    .map((place, index) => {
      const last = places[index - 1]
      return `${last === undefined ? `M${place} ${y}` : `m${place - last}-${size}`}v${size}`
    })
    .join('')
}
