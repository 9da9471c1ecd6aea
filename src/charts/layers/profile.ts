import { pathRound } from 'd3'
import { outlineOf, type Dimensions, type Outline } from './shapes.ts'
import type { Part, Point } from './signs.ts'
import type { Dimension, Layer, Path } from './types.ts'

/** SVG path through points in pixels. */
export function pathOf(points: readonly Point[], closed = false): string {
  const path = pathRound(1)
  points.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  })
  if (closed) path.closePath()
  return path.toString()
}

/** Where a layer stands in a drawing, in pixels: its middle, the level ground, and how long a metre is. */
export interface Place {
  middle: number
  ground: number
  scale: number
}

/** The outlines of a layer, in metres: as drawn, and as other sources would have it. */
export interface Profile {
  outline: Outline
  others: Outline[]
  /** What all of them take along the ground, above it and below it. */
  width: number
  top: number
  depth: number
}

const sizesOf = (dimensions: readonly Dimension[], which: 'metres' | 'least' | 'most'): Dimensions =>
  Object.fromEntries(dimensions.map((dimension) => [dimension.side, dimension[which]]))

/** The outlines of a layer. */
export function profileOf({ shape, dimensions }: Layer): Profile {
  const outline = outlineOf(shape, sizesOf(dimensions, 'metres'))
  const others = (['least', 'most'] as const)
    .filter((which) => dimensions.some((dimension) => dimension[which] !== dimension.metres))
    .map((which) => outlineOf(shape, sizesOf(dimensions, which)))
  const most = (of: (outline: Outline) => number) => Math.max(...[outline, ...others].map(of))
  return {
    outline,
    others,
    width: most(({ width }) => width),
    top: most(({ height, top = height }) => top),
    depth: most(({ depth }) => depth),
  }
}

/** Points of an outline, in pixels. */
function inPixels(points: readonly Point[], width: number, { middle, ground, scale }: Place): Point[] {
  return points.map(([x, y]) => [middle + (x - width / 2) * scale, ground - y * scale])
}

/** The surface of the ground through a layer, in pixels. */
export const groundOf = ({ outline }: Profile, place: Place): Point[] =>
  inPixels(
    outline.ground ?? [
      [0, 0],
      [outline.width, 0],
    ],
    outline.width,
    place,
  )

/** Parts of a drawing as paths, one for each way of painting them. */
export function partPaths(parts: readonly Part[], width: number, place: Place): Path[] {
  const found = new Map<string, string>()
  for (const { points, as, assumed } of parts) {
    const name = assumed ? `${as} assumed` : as
    found.set(name, (found.get(name) ?? '') + pathOf(inPixels(points, width, place), as === 'solid'))
  }
  return [...found].map(([name, d]) => ({ class: name, d }))
}

/** What is drawn of a layer itself: outlines that other sources give, and over them the ground and its parts. */
export function layerPaths(profile: Profile, place: Place): Path[] {
  const { outline, others } = profile
  return [
    ...others.map(({ sized = [], width }) => ({ class: 'other', d: pathOf(inPixels(sized, width, place)) })),
    ...(outline.ground ? [{ class: 'surface', d: pathOf(groundOf(profile, place)) }] : []),
    ...partPaths(outline.parts, outline.width, place),
  ]
}
