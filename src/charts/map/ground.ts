import { factorFor, sizeFor, type Size } from '../frame/figure.ts'
import type { Box } from '../frame/labels.ts'
import { round } from '../frame/tree.ts'
import { alongLine, areaOf, around, cornersOf } from './boxes.ts'
import type { At, MapContent, MapMark, MapName } from './content.ts'
import { frames, type Frame } from './frames.ts'

/** The length of the scale bar, in kilometres. */
export const scaleKilometres = 100

/** Something that stands at a point of the drawing. */
export interface Standing<T> {
  each: T
  x: number
  y: number
}

/** The map at one width before any name is set: its lines and marks, and where letters may go. In pixels. */
export interface Ground {
  size: Size
  frame: Frame
  height: number
  paths: Record<'iraq' | 'syria' | 'others' | 'border', string>
  scale: { x: number; y: number; width: number }
  /** Places with a mark or, at a crossing, a share in one; from north to south. */
  standing: Standing<MapMark>[]
  names: Standing<MapName>[]
  room: Box
  /** Boxes along the border between the two countries. */
  border: Box[]
  /** Boxes that nothing may cover; grows as names are set. */
  taken: Box[]
  /** Whether a box lies in a country, or outside of both. */
  allows: (box: Box, country: MapName['country']) => boolean
}

/** A path of absolute coordinates, larger. */
const scaled = (path: string, factor: number): string =>
  path.replace(/[\d.]+/g, (number) => String(round(Number(number) * factor)))

/** How far a mark reaches around its point. */
export const reachOf = ({ kind, shares }: MapMark, { radii }: Frame): number =>
  kind === 'crossing' || shares !== undefined ? radii.crossingRing : radii.placeRing

/** Draws the lines of the map for a width and stands its places on them. */
export function groundOf({ outline: outlines, marks, names }: MapContent, width: number): Ground {
  const [size, factor] = [sizeFor(width), factorFor(width)]
  const [frame, outline] = [frames[size], outlines[size]]
  const height = round(outline.height * factor)
  const room = { x: frame.edge, y: frame.edge, width: width - 2 * frame.edge, height: height - 2 * frame.edge }
  const paths = {
    iraq: scaled(outline.iraq, factor),
    syria: scaled(outline.syria, factor),
    others: scaled(outline.others, factor),
    border: scaled(outline.border, factor),
  }
  const bar = outline.kilometre * scaleKilometres * factor
  const scale = { x: round(room.x + room.width - bar - 8), y: round(height - 14), width: round(bar) }
  const stand = <T extends { at: At }>(all: readonly T[]): Standing<T>[] =>
    all.flatMap((each) => {
      const at = each.at[size]
      return at ? [{ each, x: round(at[0] * factor), y: round(at[1] * factor) }] : []
    })
  const standing = stand(marks)
  const border = alongLine(paths.border, 3)
  const land = { iraq: areaOf(paths.iraq), syria: areaOf(paths.syria) }
  return {
    size,
    frame,
    height,
    paths,
    scale,
    standing,
    names: stand(names),
    room,
    border,
    taken: [
      ...standing.filter(({ each }) => !each.shares).map(({ each, x, y }) => around(x, y, reachOf(each, frame))),
      ...border,
      ...alongLine(paths.others, 1),
      { x: scale.x - 6, y: scale.y - 24, width: scale.width + 12, height: 34 },
    ],
    allows: (box, country) => {
      if (country === 'both') return true
      const corners = cornersOf(box)
      if (country === 'neither') return !corners.some(([x, y]) => land.iraq(x, y) || land.syria(x, y))
      return corners.every(([x, y]) => land[country](x, y))
    },
  }
}
