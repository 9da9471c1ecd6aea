import { distance } from '../frame/distance.ts'
import { inside, overlaps, textSize, type Box, type LabelStyle, type Point } from '../frame/labels.ts'

/** A label beside its mark. */
export interface PlacedText {
  box: Box
  anchor: 'start' | 'middle' | 'end'
  /** Where its text stands: the baseline of the first line. */
  x: number
  y: number
  /** Stands so far from its mark that a line has to lead to it. */
  led: boolean
}

/** What a label has to keep clear of. */
export interface Ground {
  /** Boxes that no label may cover, the marks among them. */
  taken: readonly Box[]
  /** All marks: no label stands close to another and nearer to it than to its own, unless a line leads to it. */
  points: readonly Point[]
  room: Box
  /** Whether a label may lie there: on the side of the border that it names. */
  allows: (box: Box) => boolean
}

/** How much further from its mark a label may be set when there is no room, in pixels. */
const further = [0, 4, 9, 20, 32]
/** From here on a line leads to it. */
const ledFrom = 20
/** Nearer to another mark than this a label could be read as the other's, in pixels. */
const close = 8
/** By how much a label is slid along its mark in search of room, in pixels. */
const slide = 4

/**
 * Places a label to the right of its mark, to the left, below or above, slid along as little as it takes; further off
 * when there is no room. Undefined when there is none at all.
 */
export function placeBeside(
  { x, y }: Point,
  lines: readonly string[],
  style: LabelStyle,
  { taken, points, room, allows }: Ground,
): PlacedText | undefined {
  const size = textSize(lines, style)
  const others = points.filter((point) => point.x !== x || point.y !== y)
  for (const more of further) {
    const led = more >= ledFrom
    for (const { anchor, ...corner } of positions({ x, y }, size, style.offset + more)) {
      const box = { ...corner, ...size }
      if (!inside(box, room) || taken.some((other) => overlaps(box, other)) || !allows(box)) continue
      if (led && crossed(box, { x, y }, style.offset, taken)) continue
      if (!led && others.some((point) => distance(box, point) <= Math.min(close, distance(box, { x, y })))) continue
      const textX = anchor === 'start' ? box.x : anchor === 'end' ? box.x + size.width : box.x + size.width / 2
      return { box, anchor, x: textX, y: box.y + style.fontSize, led }
    }
  }
  return undefined
}

/** The ends of the line that leads from the edge of a mark to a label. */
export function leader(box: Box, { x, y }: Point, radius: number): [Point, Point] {
  const to = {
    x: Math.max(box.x - 2, Math.min(x, box.x + box.width + 2)),
    y: Math.max(box.y, Math.min(y, box.y + box.height)),
  }
  const share = radius / Math.hypot(to.x - x, to.y - y)
  return [{ x: x + (to.x - x) * share, y: y + (to.y - y) * share }, to]
}

/** True when the line to a label would go through something else. */
function crossed(box: Box, point: Point, radius: number, taken: readonly Box[]): boolean {
  const [from, to] = leader(box, point, radius * Math.SQRT2)
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2)
  return Array.from({ length: steps }, (_, index) => index / steps).some((share) => {
    const on = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    return taken.some((other) => distance(other, on) === 0)
  })
}

/** Where the upper left corner of a label may be, best first. */
function positions({ x, y }: Point, { width, height }: Pick<Box, 'width' | 'height'>, gap: number) {
  const slides = Array.from({ length: Math.ceil((height / 2 + gap) / slide) }, (_, index) => (index + 1) * slide)
  const lifts = [0, ...slides.flatMap((by) => [by, -by])]
  const level = y - height / 2
  const at = (left: number, top: number, anchor: PlacedText['anchor']) => ({ x: left, y: top, anchor })
  return [
    ...lifts.flatMap((lift) => [at(x + gap, level + lift, 'start'), at(x - gap - width, level + lift, 'end')]),
    ...[y + gap, y - gap - height].flatMap((top) => [
      at(x - width / 2, top, 'middle'),
      at(x - gap, top, 'start'),
      at(x + gap - width, top, 'end'),
    ]),
  ]
}
