import type { Box, Point } from '../frame/labels.ts'
import type { Shape } from '../frame/marks.ts'
import { round } from '../frame/tree.ts'
import { yearOf, type Counted, type Panel } from './panel.ts'

/** A figure in its place, in pixels. */
export interface Mark extends Counted {
  /** Where its shape stands: a range at its middle. */
  x: number
  y: number
  /** The ends of a range; the same for a plain figure. */
  high: number
  low: number
  /** Where the year begins and ends that a count is for; the same for others. */
  x1: number
  x2: number
  /** The tip of the arrow of a figure without an end. */
  tip?: number
  shape: Shape
  hollow: boolean
}

/** Shapes and fillings tell counters apart. */
const shapes: readonly Shape[] = ['disc', 'square', 'triangle', 'diamond']

/** How far an arrow reaches that stands for a figure without an end. */
export const arrow = 15

/** The mark of a counter: eight differ. */
export function lookOf(counter: number): Pick<Mark, 'shape' | 'hollow'> {
  const turn = Math.floor(counter / shapes.length)
  return { shape: shapes[counter % shapes.length] ?? 'disc', hollow: (counter + turn) % 2 === 1 }
}

interface Scales {
  x: (time: number) => number
  y: (value: number) => number
  left: number
  right: number
  radius: number
}

/** Places the figures of a panel, those at one spot side by side. */
export function placeMarks({ figures }: Panel, { x, y, left, right, radius }: Scales): Mark[] {
  const placed: Mark[] = []
  for (const each of figures) {
    const [high, low] = [round(y(each.max)), round(y(each.min))]
    const middle = round((high + low) / 2)
    const within = (at: number) => round(Math.max(left + radius, Math.min(right - radius, at)))
    const year = yearOf(each.at)
    const ends = each.kind === 'year' ? [x(Date.UTC(year, 0)) + 1, x(Date.UTC(year + 1, 0)) - 1] : undefined
    const free = (at: number) => placed.every((other) => Math.hypot(other.x - at, other.y - middle) >= radius * 1.5)
    // A mark gives way by its own width at most, so that it stays at its time.
    const spots = [0, 1, -1, 2, -2].map((steps) => within(x(each.at) + steps * radius))
    const at = spots.find(free) ?? within(x(each.at))
    const tip = each.open === 'above' ? high - arrow : each.open === 'below' ? low + arrow : undefined
    placed.push({
      ...each,
      ...lookOf(each.counter),
      x: at,
      y: middle,
      high,
      low,
      x1: round(ends?.[0] ?? at),
      x2: round(ends?.[1] ?? at),
      ...(tip === undefined ? {} : { tip: Math.min(tip, round(y(0))) }),
    })
  }
  return placed
}

const boxOf = (x1: number, y1: number, x2: number, y2: number): Box => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
})

/** The head of a mark: shape, range, arrow and the top of a bar. */
export function headOf({ x, y, x1, x2, high, low, tip = y }: Mark, radius: number): Box {
  const r = radius + 1
  const [top, bottom] = [Math.min(y - r, high, tip), Math.max(y + r, low, tip)]
  return boxOf(Math.min(x - r, x1), top, Math.max(x + r, x2), bottom)
}

/** The body of a mark, from its head to the ground. */
export function bodyOf({ x, x1, x2, low }: Mark, ground: number): Box {
  return boxOf(Math.min(x1, x - 1), low, Math.max(x2, x + 1), ground)
}

/** A line as small boxes, so that labels can keep clear of it. */
export function boxesAlong(a: { x: number; y: number }, b: { x: number; y: number }): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 5))
  return Array.from({ length: count }, (_, index) => {
    const at = (share: number) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share })
    const [from, to] = [at(index / count), at((index + 1) / count)]
    return boxOf(from.x, from.y, to.x + 0.5, to.y + 0.5)
  })
}

/** A curve between two figures that cannot both be true: beside the marks, where stems and lines do not hide it. */
export interface Tie {
  from: Point
  to: Point
  /** Where it bends to, and the middle of the curve. */
  bend: Point
  middle: Point
}

const reach = 22

/** @param right where the panel ends: the curve bends away from there */
export function tieOf([from, to]: [Mark, Mark], right: number): Tie {
  const side = Math.max(from.x, to.x) + reach > right ? -reach : reach
  const flat = Math.abs(from.x - to.x) > Math.abs(from.y - to.y)
  const [dx, dy] = flat ? [0, -reach] : [side, 0]
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  const at = (share: number) => ({ x: round(x + dx * share), y: round(y + dy * share) })
  return { from, to, bend: at(1), middle: at(1 / 2) }
}
