/** A mark of the matrix: what a body is said to do, by one fact. */
export interface Cell {
  /** The id of its fact; where several marks rest on that, with a tail that tells them apart. See `factOf`. */
  id: string
  /** Position of the task among the columns. */
  task: number
  /** True when sources differ on it. */
  disputed: boolean
  /** True when the body no longer does so, by the sources. */
  former: boolean
}

/** A body with its marks, in its place in the line of command. */
export interface BodyRow {
  id: string
  title: string
  /** How many bodies stand above it in the line of command. */
  depth: number
  /** The body it is drawn under; its row comes earlier. */
  up?: string
  /** The heading before it, where a group begins. */
  group?: string
  cells: Cell[]
}

/** A mark in its place. Hollow when former, a diamond when disputed. */
export interface PlacedMark extends Cell {
  x: number
  y: number
  r: number
  /** The task in words beside the mark, where no heading names it. */
  word?: { words: string; x: number; y: number }
}

export interface PlacedRow {
  id: string
  up?: string
  /** The name in lines: where it begins, and its first baseline. */
  lines: string[]
  x: number
  y: number
  /** Where the name ends: lines to the bodies beneath it begin here. */
  bottom: number
  /** Path from the body above; empty where there is none. */
  way: string
  /** Path that leads the eye from the name to the marks; empty where the marks stand beneath the name. */
  guide: string
  marks: PlacedMark[]
}

/** The drawing in numbers, in pixels. */
export interface ResponsibilitiesGeometry {
  height: number
  lineHeight: number
  /** Names of the columns, each turned by `slant` about its beginning; none where marks carry words. */
  headings: { words: string; task: number; x: number; y: number }[]
  columns: { task: number; path: string }[]
  /** Headings of groups, with a path that parts each from the one before; empty for the first. */
  groups: { words: string; y: number; rule: string }[]
  rows: PlacedRow[]
}
