import { line, scaleLinear } from 'd3'
import type { Shape } from '../../schemas/measure.ts'
import { outlineOf, type Dimensions, type Outline } from './shapes.ts'

/** A layer of the defence, ready to be drawn. */
export interface Layer {
  id: string
  title: string
  shape: Shape
  size: Dimensions
  /** Its dimensions in words, or that none is given. */
  words: string
  /** Each dimension in words, with the id of the fact that gives it; empty when no source gives one. */
  dimensions: { words: string; fact: string }[]
}

export interface DrawnLayer extends Layer {
  /** Pixels from the left to its middle, and from the top to its highest point. */
  x: number
  y: number
  solid: string
  lines: string
  circles: { cx: number; cy: number; r: number }[]
  assumed: boolean
  labelY: number
}

export interface LayersGeometry {
  layers: DrawnLayer[]
  /** The surface of the ground from the Syrian to the Iraqi side. */
  surface: string
  /** The same, closed below: the earth in section. */
  earth: string
  /** Pixels from the top to the level ground. */
  ground: number
  width: number
  height: number
  /** Pixels that five metres take. */
  scaleBar: number
}

export interface Frame {
  width: number
  /** Pixels a metre takes, the same across and up. */
  scale: number
  /** Metres drawn above the ground, and below it for the trench and the labels. */
  above: number
  below: number
  /** Metres of clear ground at each end. */
  margin: number
}

/** The whole cross-section, for wide columns. */
export const wideFrame: Frame = { width: 880, scale: 17, above: 8, below: 9.6, margin: 2.2 }
/** For one layer alone, in the stack that narrow columns show. */
export const singleFrame: Frame = { width: 132, scale: 12, above: 7.6, below: 3.4, margin: 0.6 }

/** The small frame, cut to the height of its one layer, with clear sky above it. */
export function singleFrameFor(layer: Layer): Frame {
  const { height } = outlineOf(layer.shape, layer.size)
  return { ...singleFrame, above: Math.max(2, height + 0.8) }
}

/** How deep names stand, in metres: on three rows in turn, so that long ones do not meet. */
const labelRows = [4.2, 6.1, 8]

type Point = [number, number]
const pathOf = line<Point>()
const round = (value: number) => Math.round(value * 10) / 10

/**
 * Lays layers side by side along the ground, each to scale. Their distances are schematic: what room is left
 * is shared out evenly between them.
 */
export function layersGeometry(layers: readonly Layer[], frame: Frame): LayersGeometry {
  const outlines = layers.map(({ shape, size }) => outlineOf(shape, size))
  const metres = frame.width / frame.scale
  const taken = outlines.reduce((sum, { width }) => sum + width, 0)
  const gap = Math.max(0.4, (metres - 2 * frame.margin - taken) / Math.max(1, layers.length - 1))
  const start = layers.length === 1 ? (metres - taken) / 2 : frame.margin
  const x = scaleLinear([0, metres], [0, frame.width])
  const y = scaleLinear([0, 1], [frame.above * frame.scale, (frame.above - 1) * frame.scale])
  const toPixels = ([px, py]: Point, left: number): Point => [round(x(px + left)), round(y(py))]
  const lefts = outlines.map(
    (_, index) => start + outlines.slice(0, index).reduce((sum, { width }) => sum + width + gap, 0),
  )
  const profile: Point[] = outlines.flatMap(({ ground }, index) =>
    (ground ?? []).map((point) => toPixels(point as Point, lefts[index] ?? 0)),
  )
  const level = y(0)
  const surface: Point[] = [[0, level], ...profile, [frame.width, level]]
  const height = (frame.above + frame.below) * frame.scale
  return {
    layers: layers.map((layer, index) =>
      drawn(layer, outlines[index] as Outline, lefts[index] ?? 0, index, { toPixels, level, frame }),
    ),
    surface: pathOf(surface) ?? '',
    earth: `${pathOf(surface) ?? ''}V${height}H0Z`,
    ground: level,
    width: frame.width,
    height,
    scaleBar: 5 * frame.scale,
  }
}

interface Drawing {
  toPixels(point: Point, left: number): Point
  level: number
  frame: Frame
}

function drawn(
  layer: Layer,
  outline: Outline,
  left: number,
  index: number,
  { toPixels, level, frame }: Drawing,
): DrawnLayer {
  const paths = (groups: [number, number][][], close: boolean) =>
    groups.map((points) => (pathOf(points.map((point) => toPixels(point, left))) ?? '') + (close ? 'Z' : '')).join('')
  const [x, y] = toPixels([outline.width / 2, outline.height], left)
  return {
    ...layer,
    x,
    y,
    solid: paths(outline.solid, true),
    lines: paths(outline.lines, false),
    circles: outline.circles.map((circle) => {
      const [cx, cy] = toPixels([circle.x, circle.y], left)
      return { cx, cy, r: round(circle.r * frame.scale) }
    }),
    assumed: outline.assumed,
    labelY: round(level + (labelRows[index % labelRows.length] ?? 0) * frame.scale),
  }
}
