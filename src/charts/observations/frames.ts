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

/** The two sizes at which the figure is drawn: for columns wider and narrower than about 45 rem. */
export const frames: Record<'wide' | 'narrow', Frame> = {
  wide: {
    width: 880,
    left: 430,
    right: 760,
    names: 104,
    title: 42,
    lead: 10,
    row: 24,
    axis: 34,
    stacked: false,
    style: { fontSize: 14, lineHeight: 17, offset: 10 },
  },
  narrow: {
    width: 344,
    left: 12,
    right: 250,
    names: 92,
    title: 40,
    lead: 26,
    row: 42,
    axis: 32,
    stacked: true,
    style: { fontSize: 12, lineHeight: 15, offset: 9 },
  },
}
