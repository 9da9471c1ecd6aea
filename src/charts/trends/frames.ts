import { sizeFor, type Size } from '../frame/figure.ts'
import type { LabelStyle } from '../frame/labels.ts'

/** Room for the parts of a panel at the widths of the build, in pixels. */
export interface Frame {
  style: LabelStyle
  /** Space between panels of a row, and between rows. */
  gap: number
  rowGap: number
  /** Height of a line of a panel's title: enough for its letters at the least width. */
  line: number
  /** Room for labels above the scale, height of the scale, room for the years below it. */
  head: number
  plot: number
  axis: number
  radius: number
  /** The least width at which this layout is used: titles have room for as many lines as they need there. */
  least: number
}

/** The frame of each layout. */
export const frames: Record<Size, Frame> = {
  wide: {
    style: { fontSize: 13, lineHeight: 15, offset: 7 },
    gap: 32,
    rowGap: 30,
    line: 20,
    head: 46,
    plot: 120,
    axis: 26,
    radius: 4.5,
    least: 700,
  },
  narrow: {
    style: { fontSize: 12, lineHeight: 14, offset: 6 },
    gap: 0,
    rowGap: 30,
    line: 18,
    head: 44,
    plot: 112,
    axis: 24,
    radius: 4,
    least: 288,
  },
}

/** A panel with more figures than this needs room for their labels. */
const few = 3

/** How many panels stand in a row: one on phones; otherwise three, or two where this fills rows or figures are many. */
export function columnsFor(panels: readonly { figures: readonly unknown[] }[], width: number): number {
  if (sizeFor(width) === 'narrow' || panels.length === 1) return 1
  const pairs = panels.length === 2 || panels.length === 4 || width < frames.wide.least - 10
  return pairs || panels.some(({ figures }) => figures.length > few) ? 2 : 3
}
