import { distance } from './distance.ts'

/** Places labels beside points so that they cover neither each other nor a point. Pure geometry, in pixels. */

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

/** A label and the point that it names. */
export interface LabelRequest extends Point {
  id: string
  lines: string[]
  /** What stands there instead where the lines find no room. */
  shorter?: string[]
}

export interface PlacedLabel extends LabelRequest {
  anchor: 'start' | 'middle' | 'end'
  /** Baseline of the first line. */
  textX: number
  textY: number
}

/** Mean width of a character as a share of the font size, for the sans-serif stacks we use. Errs wide. */
const characterWidth = 0.54

export interface LabelStyle {
  fontSize: number
  lineHeight: number
  /** Clear space between a point and its label. */
  offset: number
}

/** True when two boxes share a point. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** True for a box no part of which is outside of another. */
export const inside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height

/** The box that text of these lines covers. */
export function textSize(
  lines: readonly string[],
  { fontSize, lineHeight }: LabelStyle,
): { width: number; height: number } {
  const longest = Math.max(...lines.map(({ length }) => length))
  return { width: longest * fontSize * characterWidth, height: lines.length * lineHeight }
}

/** Words in lines no longer than a width, in pixels. */
export function wrap(words: string, room: number, style: LabelStyle): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && textSize([longer], style).width <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/**
 * Places labels in the order of `requests`, the most important first; those that find no free place are left out.
 * A label never stands nearer to another point than to its own, so that it cannot be read as the other's.
 * @param points all points of the drawing, labelled or not
 * @param obstacles boxes that no label may cover, the marks among them
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  points: readonly Point[],
  obstacles: readonly Box[],
  frame: Box,
  style: LabelStyle,
): PlacedLabel[] {
  const taken = [...obstacles]
  return requests.flatMap((request) => {
    for (const { box, anchor, lines } of positionsOf(request, style)) {
      if (!inside(box, frame) || taken.some((other) => overlaps(box, other))) continue
      const others = points.filter(({ x, y }) => x !== request.x || y !== request.y)
      if (others.some((point) => distance(box, point) <= distance(box, request))) continue
      taken.push(box)
      const textX = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2
      return [{ ...request, lines, anchor, textX, textY: box.y + style.fontSize }]
    }
    return []
  })
}

/** Where a label may stand, best first; all of it, or else its shorter form. */
function positionsOf(request: LabelRequest, style: LabelStyle) {
  return [request.lines, request.shorter ?? []]
    .filter(({ length }) => length > 0)
    .flatMap((lines) => positions({ ...request, lines }, style).map((position) => ({ ...position, lines })))
}

/** Where a label may stand, best first: right, left, above, below, further below, then below to one side. */
function positions({ x, y, lines }: LabelRequest, style: LabelStyle): { box: Box; anchor: PlacedLabel['anchor'] }[] {
  const { width, height } = textSize(lines, style)
  const { offset } = style
  const at = (left: number, top: number, anchor: PlacedLabel['anchor']) => ({
    box: { x: left, y: top, width, height },
    anchor,
  })
  const lifts = [0, -height / 2, height / 2]
  return [
    ...lifts.map((lift) => at(x + offset, y - height / 2 + lift, 'start')),
    ...lifts.map((lift) => at(x - offset - width, y - height / 2 + lift, 'end')),
    at(x - width / 2, y - offset - height, 'middle'),
    at(x - width / 2, y + offset, 'middle'),
    at(x - width / 2, y + 2 * offset, 'middle'),
    at(x - width + offset, y + 2 * offset, 'end'),
    at(x - offset, y + 2 * offset, 'start'),
  ]
}
