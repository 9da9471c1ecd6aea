import type { Shape, Side } from '../../schemas/measure.ts'
import type { Box } from '../frame/labels.ts'

/** An outline or line of the drawing, with the class that paints it. */
export interface Path {
  class: string
  d: string
}

/** A dimension of a layer that sources give, in metres. */
export interface Dimension {
  side: Side
  /** What is drawn, and the least and the most that any source gives. */
  metres: number
  least: number
  most: number
  /** "3–7 m", for a bracket that shows the side. */
  label: string
  /** "3–7 m wide", where there is none. */
  words: string
}

/** A layer of the defence, ready to be drawn. */
export interface Layer {
  id: string
  title: string
  shape: Shape
  dimensions: Dimension[]
  /** That no source gives a size, in words; empty where one does, and for layers that are not built. */
  none: string
  /** Ids of the threats that it is said to meet. */
  meets: string[]
  /** True when facts speak of its place among the layers and sources differ on it. */
  placed: boolean
}

/** What the drawing says beside the layers. */
export interface SectionWords {
  /** The two sides, with arrows: left and right, and above and below. */
  syria: string
  iraq: string
  syriaAbove: string
  iraqBelow: string
  /** Height of the person drawn. */
  person: string
  scale: string
  /** Stands for a size that no source gives. */
  unknown: string
  /** That sources differ on the order of the layers under a bracket. */
  order: string
  schematic: string
}

/** Lines of text; each is a line of its own, one below the other. */
export interface Text {
  x: number
  /** Baseline of the first line. */
  y: number
  anchor: 'start' | 'middle' | 'end'
  lines: { words: string; class?: string }[]
}

export interface DrawnLayer {
  layer: Layer
  /** Its place in the order, from 1. */
  number: number
  /** The part of the drawing that belongs to it. */
  hit: Box
  paths: Path[]
  texts: Text[]
  badge: { x: number; y: number }
  /** Where the sign stands that it is said to meet the threat that is chosen. */
  tick: { x: number; y: number }
}

export interface LayersGeometry {
  height: number
  layers: DrawnLayer[]
  /** The earth in section, and what is drawn of its surface between the layers. */
  earth: string
  /** What stands beside the layers: surface, person, brackets, scale. */
  paths: Path[]
  texts: Text[]
  /** Distance between the lines of a text, in pixels. */
  lineHeight: number
}
