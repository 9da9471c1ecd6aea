import type { Box } from '../frame/labels.ts'
import type { Mark } from './types.ts'

/** Two marks with a line between them. */
export type Segment = [Mark, Mark]

/** SVG path of a line between two marks. */
export const linePath = ([a, b]: Segment) => `M${a.x} ${a.y}L${b.x} ${b.y}`

/** Consecutive claims of one voice about one thing, unless the two cannot both be true: these are tied. */
export function joinsOf(marks: readonly Mark[]): Segment[] {
  const ordered = [...marks].sort((a, b) => a.claim.date.localeCompare(b.claim.date, 'en'))
  return ordered.flatMap((mark, index) => {
    const next = ordered.slice(index + 1).find(({ claim }) => claim.thing === mark.claim.thing)
    return next && !mark.claim.conflicts.includes(next.claim.id) ? [[mark, next] as Segment] : []
  })
}

/** Each pair of claims that conflict, once. */
export function tiesOf(marks: readonly Mark[]): Segment[] {
  return marks.flatMap((mark) =>
    marks
      .filter(({ claim }) => mark.claim.id < claim.id && mark.claim.conflicts.includes(claim.id))
      .map((other) => [mark, other] as Segment),
  )
}

/** A sloping line as a row of small boxes, so that labels keep off it without losing the whole rectangle. */
export function lineBoxes([a, b]: Segment): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 8))
  return Array.from({ length: steps + 1 }, (_, index) => ({
    x: a.x + ((b.x - a.x) * index) / steps - 2,
    y: a.y + ((b.y - a.y) * index) / steps - 2,
    width: 4,
    height: 4,
  }))
}
