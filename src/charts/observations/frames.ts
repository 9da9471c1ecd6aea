import { factorFor, sizeFor, type Size } from '../frame/figure.ts'
import type { LabelStyle } from '../frame/labels.ts'

/** How much room the figure has, and where its parts stand. */
export interface Frame {
  width: number
  /** Where the scale begins and ends. */
  left: number
  right: number
  /** Where the names of speakers begin, after the dates. */
  names: number
  /** Height of the title of a panel, from there to the first row, of a row, and of an axis. */
  title: number
  lead: number
  row: number
  axis: number
  /** True when the words of a row stand above its line, not beside it. */
  stacked: boolean
  style: LabelStyle
}

const frames: Record<Size, Frame> = {
  wide: {
    width: 880,
    left: 430,
    right: 750,
    names: 108,
    title: 42,
    lead: 10,
    row: 25,
    axis: 36,
    stacked: false,
    style: { fontSize: 14, lineHeight: 17, offset: 10 },
  },
  narrow: {
    width: 344,
    left: 12,
    right: 250,
    names: 92,
    title: 44,
    lead: 26,
    row: 44,
    axis: 36,
    stacked: true,
    style: { fontSize: 12, lineHeight: 15, offset: 9 },
  },
}

/** The frame for a drawing of this width: lengths grow with it, letters do not. */
export function frameFor(width: number): Frame {
  const { style, stacked, ...lengths } = frames[sizeFor(width)]
  const scaled = Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, length * factorFor(width)]))
  // Dates are as wide as their letters, however narrow the drawing.
  return { ...(scaled as Omit<Frame, 'style' | 'stacked'>), names: lengths.names, style, stacked }
}
