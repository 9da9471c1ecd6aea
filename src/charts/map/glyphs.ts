import type { Place } from '../../schemas/place.ts'
import { markPath, type Shape } from '../frame/marks.ts'
import { el, round, type Tree } from '../frame/tree.ts'
import type { Radii } from './frames.ts'
import type { MapState } from './content.ts'

/** How high the mark of each state is, as a share of its width, as the bars of the crossings figure are: the more may pass, the higher. */
const heights: Record<MapState['is'], number> = { open: 1, limited: 0.5, closed: 0.18, seized: 1 }

/** Where a mark stands, how exactly, and how large marks are. */
interface Spot {
  x: number
  y: number
  approximate: boolean
  radii: Radii
}

/** The shape that stands for a kind of place. */
const shapes: Partial<Record<Place['kind'], Shape>> = { mountains: 'triangle', camp: 'diamond' }

/**
 * A crossing's mark: a gate in the line of the border, filled as far as it was reported open; a ring of dashes around
 * it where its position is approximate. @param is undefined when nothing is reported yet
 */
export function crossingGlyph(is: MapState['is'] | undefined, { x, y, approximate, radii }: Spot): Tree[] {
  const [half, plate] = [radii.crossing, radii.crossing + 2]
  const height = round((is ? heights[is] : 0) * 2 * half)
  const box = { x: round(x - half), y: round(y - height / 2), width: 2 * half, height }
  return [
    approximate
      ? el('circle', { class: 'plate about', cx: x, cy: y, r: radii.crossingRing })
      : el('rect', { class: 'plate', x: round(x - plate), y: round(y - plate), width: 2 * plate, height: 2 * plate }),
    is ? el('rect', { class: is, ...box }) : el('circle', { class: 'unreported', cx: x, cy: y, r: 2.5 }),
  ]
}

/** The mark of any other place: full where its position is exact, hollow in a ring of dashes where approximate. */
export function placeGlyph(kind: Place['kind'], { x, y, approximate, radii }: Spot): Tree[] {
  const d = markPath(shapes[kind] ?? 'disc', x, y, radii.place)
  if (!approximate) return [el('path', { class: 'place', d })]
  return [el('circle', { class: 'about', cx: x, cy: y, r: radii.placeRing }), el('path', { class: 'place hollow', d })]
}
