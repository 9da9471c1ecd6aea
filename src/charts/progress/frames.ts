import { factorFor, sizeFor, type Size } from '../frame/figure.ts'
import type { LabelStyle } from '../frame/labels.ts'

/** Where the parts of the figure stand, in pixels. */
export interface Frame {
  width: number
  /** Height of the claims' part, its axis included. */
  height: number
  left: number
  right: number
  top: number
  /** Space below the plot for the axis. */
  bottom: number
  /** Height of the words beside the band, in the right margin; 0 where they stand above it. */
  bandLabel: number
  /** Height of a heading below the plot, of the row of shares, and of a row of targets. */
  heading: number
  shares: number
  row: number
  narrow: boolean
  style: LabelStyle
}

const frames: Record<Size, Frame> = {
  wide: {
    width: 880,
    height: 430,
    left: 56,
    right: 180,
    top: 26,
    bottom: 26,
    bandLabel: 96,
    heading: 34,
    shares: 30,
    row: 23,
    narrow: false,
    style: { fontSize: 14, lineHeight: 17, offset: 9 },
  },
  narrow: {
    width: 344,
    height: 390,
    left: 46,
    right: 26,
    top: 30,
    bottom: 24,
    bandLabel: 0,
    heading: 34,
    shares: 30,
    row: 38,
    narrow: true,
    style: { fontSize: 12, lineHeight: 14, offset: 8 },
  },
}

/** Half the size of a mark, in pixels. */
export const markRadius = 5

/** How high a flag stands on the axis, in pixels. */
export const flagHeight = 14

/** The frame for a drawing of this width: heights grow with it; margins hold words, and letters do not grow. */
export function frameFor(width: number): Frame {
  const { style, narrow, left, right, ...heights } = frames[sizeFor(width)]
  const factor = factorFor(width)
  const scaled = Object.fromEntries(Object.entries(heights).map(([name, height]) => [name, height * factor]))
  return { ...(scaled as Omit<Frame, 'style' | 'narrow' | 'left' | 'right'>), left, right, width, style, narrow }
}
