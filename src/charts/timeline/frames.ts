import type { Size } from '../frame/figure.ts'
import type { AxisRoom } from './scale.ts'

/** Room for the parts of the drawing at the widths of the build, in pixels. */
export interface Frame extends Omit<AxisRoom, 'from' | 'to'> {
  /** Room for the names of lanes before the marks; 0 puts each name above its lane. */
  left: number
  right: number
  /** Above the lanes: a line for the end of the sources, one for the axis. */
  top: number
  bottom: number
  /** Height of a row of marks. */
  row: number
  /** Height of a lane's name above its rows. */
  name: number
  /** Clear space at the foot of a lane. */
  foot: number
  radius: number
  fontSize: number
  /** Rows of a lane for each of its events: the more, the more titles fit. */
  rowsPerEvent: number
}

/** The frame of each layout. */
export const frames: Record<Size, Frame> = {
  wide: {
    ...{ left: 106, right: 10, top: 44, bottom: 24, row: 17.5, name: 0, foot: 9, radius: 4.75, fontSize: 14 },
    ...{ gather: 40, break: 14, years: 2, monthStep: 1, rowsPerEvent: 0.34 },
  },
  narrow: {
    ...{ left: 0, right: 6, top: 40, bottom: 20, row: 15.5, name: 16, foot: 7, radius: 3.9, fontSize: 12 },
    ...{ gather: 20, break: 12, years: 5, monthStep: 2, rowsPerEvent: 0.25 },
  },
}
