import { textSize, type Box } from '../frame/labels.ts'
import { round } from '../frame/tree.ts'
import { nameLines, style, type Placed } from './stands.ts'
import type { Text } from './types.ts'

/** From the deepest point of a layer to the middle of its number, and from there to its name. */
const [toBadge, toName] = [20, 28]

/** Pixels below the ground that a layer and the label of its bracket take. */
const below = ({ profile }: Placed, scale: number) => (profile.depth > 0 ? profile.depth * scale + 18 : 0)

/** Numbers and names below the ground. A name stands lower where another is in its way. */
export function namesOf(placed: readonly Placed[], ground: number, scale: number, width: number) {
  const taken: Box[] = placed
    .filter(({ profile }) => profile.depth > 0)
    .map((stand) => ({
      x: stand.left - 4,
      y: ground,
      width: stand.right - stand.left + 8,
      height: below(stand, scale) + toBadge + 10,
    }))
  return placed.flatMap(({ layer, ...stand }) => {
    if (!layer) return []
    const badge = Math.round(ground + below(stand, scale) + toBadge)
    const lines = nameLines(layer)
    const size = textSize(
      lines.map(({ words }) => words),
      style,
    )
    const top = badge + toName - style.fontSize
    const box = freeBox({ x: stand.middle - size.width / 2, y: top, ...size }, taken, width)
    taken.push(box)
    return {
      layer,
      stand,
      badge,
      end: box.y + box.height,
      text: {
        x: round(box.x + box.width / 2),
        y: round(box.y + style.fontSize),
        anchor: 'middle',
        lines,
      } satisfies Text,
      leader: box.y > top ? [{ class: 'leader', d: `M${round(stand.middle)} ${badge + 10}V${round(box.y)}` }] : [],
    }
  })
}

/** How far to the side a name may move before it moves down, in pixels. */
const nudges = [0, 6, -6, 12, -12]

/** Where a box is free: at its place, a little to the side, or else further down. */
function freeBox(box: Box, taken: readonly Box[], width: number): Box {
  const inside = (x: number) => Math.max(0, Math.min(width - box.width, x))
  const places = nudges.map((nudge) => ({ ...box, x: inside(box.x + nudge) }))
  const inTheWay = places.map((place) => taken.filter((other) => overlaps(other, place)))
  const free = places.find((_, index) => inTheWay[index]?.length === 0)
  if (free) return free
  const next = Math.min(...inTheWay.flat().map(({ y, height }) => y + height)) + 3
  return freeBox({ ...box, y: next }, taken, width)
}

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width + 4 && b.x < a.x + a.width + 4 && a.y < b.y + b.height && b.y < a.y + a.height
