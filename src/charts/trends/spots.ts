import { textSize, type Box, type LabelStyle, type Point } from '../frame/labels.ts'
import { headOf, type Mark } from './marks.ts'
import { balanced } from './wrap.ts'

/** Where and how labels stand in a panel. */
export interface Room {
  /** Where labels may stand. */
  frame: Box
  ground: number
  radius: number
  style: LabelStyle
}

/** A line from a label to the mark that it is away from. */
export interface Lead {
  from: Point
  to: Point
}

/** A place for a label. */
export interface Spot {
  lines: string[]
  box: Box
  /** What it costs to read: a long line to the mark, a broken name, the name left out. */
  cost: number
  anchor: 'start' | 'middle' | 'end'
  lead?: Lead
}

/** Figures are bold, and so wider than the widths that labels are measured with. */
const bold = 1.08

/** What it costs to leave out a name or to break it once, in pixels of a line that leads to a mark. */
const [nameless, broken] = [120, 8]

/** Every place for the label of a mark, the best first. */
export function spotsFor(mark: Mark, room: Room): Spot[] {
  return wordings(mark, room)
    .flatMap((lines, index) => {
      const cost = lines.length === 1 ? nameless : index * broken
      const places = [...beside(mark, lines, room), ...away(mark, lines, room)]
      return places.map((place): Spot => ({ ...place, lines, cost: place.cost + cost }))
    })
    .sort((one, other) => one.cost - other.cost)
}

type Place = Omit<Spot, 'lines'>

/** What a label may say, the fullest first: with the name in one line or in several, or the figure alone. */
function wordings({ label, who }: Mark, { style, frame }: Room): string[][] {
  const rooms = [frame.width * 0.6, textSize(['n'.repeat(16)], style).width, textSize(['n'.repeat(10)], style).width]
  const names = rooms.map((width) => balanced(who, width, style)).filter(({ length }) => length <= 3)
  const different = names.filter((lines, index) => names.findIndex((other) => other.length === lines.length) === index)
  return [...different.map((lines) => [label, ...lines]), [label]]
}

function sizeOf(lines: readonly string[], style: LabelStyle): { width: number; height: number } {
  const [figure = '', ...name] = lines
  const width = Math.max(textSize([figure], style).width * bold, name.length > 0 ? textSize(name, style).width : 0)
  return { width, height: lines.length * style.lineHeight }
}

/** The places beside a mark, best first: above it, then right and left of it. */
function beside(mark: Mark, lines: readonly string[], { style, frame, radius }: Room): Place[] {
  const { width, height } = sizeOf(lines, style)
  const head = headOf(mark, radius)
  const right = frame.x + frame.width
  const over = head.y - 1 - height
  const at = (x: number, y: number, anchor: Spot['anchor']) => ({ box: { x, y, width, height }, anchor })
  const lowest = frame.y + frame.height - height
  const sides = [mark.y - height / 2, mark.y - height + style.lineHeight / 2, mark.y - style.lineHeight / 2].map((y) =>
    Math.min(y, lowest),
  )
  const wide = mark.x2 > mark.x1
  const places = [
    at(mark.x - width / 2, over, 'middle'),
    ...(mark.x - width / 2 < frame.x ? [at(frame.x, over, 'start')] : []),
    ...(mark.x + width / 2 > right ? [at(right - width, over, 'end')] : []),
    ...sides.map((y) => at((wide ? mark.x2 : mark.x + radius) + style.offset, y, 'start')),
    ...sides.map((y) => at((wide ? mark.x1 : mark.x - radius) - style.offset - width, y, 'end')),
    at(head.x, over, 'start'),
    at(head.x + head.width - width, over, 'end'),
  ]
  return places.map((place, index) => ({ ...place, cost: index / 10 }))
}

/** The places away from a mark, each with a line to the mark. */
function away(mark: Mark, lines: readonly string[], { style, frame, radius }: Room): Place[] {
  const { width, height } = sizeOf(lines, style)
  const step = style.lineHeight * 0.8
  const to = { x: mark.x, y: mark.tip !== undefined && mark.tip < mark.y ? mark.tip : mark.y }
  const places: Place[] = []
  for (let y = frame.y; y + height <= frame.y + frame.height; y += step)
    for (let x = frame.x; x + width <= frame.x + frame.width; x += step) {
      const from = { x: Math.max(x, Math.min(x + width, to.x)), y: Math.max(y, Math.min(y + height, to.y)) }
      const length = Math.hypot(from.x - to.x, from.y - to.y)
      if (length < radius + style.offset) continue
      const share = (radius + 2) / length
      const along = (from.x - x) / width
      const anchor = along < 1 / 3 ? 'start' : along > 2 / 3 ? 'end' : 'middle'
      const end = { x: to.x + (from.x - to.x) * share, y: to.y + (from.y - to.y) * share }
      places.push({ box: { x, y, width, height }, anchor, lead: { from, to: end }, cost: broken + length })
    }
  return places
}

/** How long a line is, in pixels. */
export const lengthOf = ({ from, to }: Lead): number => Math.hypot(from.x - to.x, from.y - to.y)
