import { inside, overlaps, type Box } from '../frame/labels.ts'
import { bodyOf, headOf, type Mark } from './marks.ts'
import { lengthOf, type Lead, type Room, type Spot } from './spots.ts'

/** How far a label with a line keeps from the mark of another figure. */
const clear = 4

const apart = (a: Box, b: Box) =>
  Math.hypot(
    Math.max(b.x - a.x - a.width, 0, a.x - b.x - b.width),
    Math.max(b.y - a.y - a.height, 0, a.y - b.y - b.height),
  )

/** A label with the clear space that another keeps from it. */
export const widened = ({ x, width, ...box }: Box): Box => ({ ...box, x: x - clear, width: width + 2 * clear })

/** True when a line runs through a box: no edge of the box has all of the line beyond it, nor the line all corners on one side. */
export function crosses({ from, to }: Lead, { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height]
  if (Math.max(from.x, to.x) < x || Math.min(from.x, to.x) > right) return false
  if (Math.max(from.y, to.y) < y || Math.min(from.y, to.y) > bottom) return false
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const side = (cornerX: number, cornerY: number) => dx * (cornerY - from.y) - dy * (cornerX - from.x)
  const sides = [side(x, y), side(right, y), side(x, bottom), side(right, bottom)]
  return Math.min(...sides) <= 0 && Math.max(...sides) >= 0
}

/** How long a line to a figure may be that need not be read, and how many places are tried of a label with and without a name. */
const [near, tried] = [40, 200]

/** What labels of a panel keep clear of beside its marks: the words of the scale, and lines in small boxes. */
export interface Surroundings {
  words: Box
  lines: readonly Box[]
}

/**
 * The places of a label at which it covers no mark, line or words, the best first.
 * @param need of the label: 0 stays near its mark
 * @param over true when a line that leads to a mark may run over stems and lines
 */
export function freeSpots(
  spots: readonly Spot[],
  mark: Mark,
  need: number,
  marks: readonly Mark[],
  { words, lines }: Surroundings,
  room: Room,
  over: boolean,
): Spot[] {
  const rest = marks.filter((other) => other !== mark)
  const heads = rest.map((other) => headOf(other, room.radius))
  const bodies = rest.map((other) => bodyOf(other, room.ground))
  const [head, body] = [headOf(mark, room.radius), bodyOf(mark, room.ground)]
  const all = [words, ...lines, ...heads, ...bodies, head, body]
  // A line may pass what crowds the mark that it leads to.
  const passed = [words, ...heads, ...(over ? [] : [...lines, ...bodies])].filter((box) => !overlaps(box, head))
  const isFree = ({ box, lead }: Spot) => {
    if (!inside(box, room.frame) || all.some((other) => overlaps(box, other))) return false
    // A label is nearer to its own mark than to another, or tied to it by a line.
    if (!lead) return heads.every((other) => apart(box, other) > apart(box, head))
    if (need === 0 && lengthOf(lead) > near) return false
    return heads.every((other) => apart(box, other) >= clear) && !passed.some((other) => crosses(lead, other))
  }
  const best = (some: readonly Spot[]) => {
    const found: Spot[] = []
    for (const spot of some) if (found.length < tried && isFree(spot)) found.push(spot)
    return found
  }
  const named = spots.filter(({ lines: texts }) => texts.length > 1)
  const bare = spots.filter(({ lines: texts }) => texts.length === 1)
  return [...best(named), ...best(bare)].sort((a, b) => a.cost - b.cost)
}
