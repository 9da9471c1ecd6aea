import { middle } from '../../ledger/dates.ts'
import type { PartialDate } from '../../schemas/date.ts'
import type { CrossingState } from '../../schemas/place.ts'
import { factorFor, sizeFor, type Size } from '../frame/figure.ts'
import { utc } from '../frame/scale.ts'
import { round } from '../frame/tree.ts'

/** A crossing with the states that it is reported to have been in, the newest first; each with the id of its fact. */
export interface Crossing {
  id: string
  title: string
  states: { is: CrossingState; since: PartialDate; fact: string }[]
}

/** Room for the parts of the drawing at the widths of the build, in pixels. */
interface Frame {
  /** Room for names before the bars; 0 puts each name above its bar. */
  left: number
  right: number
  row: number
  /** Room for the years below. */
  bottom: number
  years: number
}

const frames: Record<Size, Frame> = {
  wide: { left: 174, right: 16, row: 36, bottom: 26, years: 14 },
  narrow: { left: 0, right: 14, row: 48, bottom: 22, years: 6 },
}

export interface Bar {
  id: string
  is: CrossingState
  x: number
  y: number
  width: number
  height: number
}

export interface CrossingsGeometry {
  height: number
  rows: { id: string; title: string; labelY: number; bars: Bar[] }[]
  ticks: { x: number; year: number }[]
  /** Where the rows end and the years stand. */
  axis: number
}

/** How high the bar of each state is: the more may pass, the higher. A seized crossing is drawn as an empty box. */
export const barHeights: Record<CrossingState, number> = { open: 16, limited: 8, closed: 2, seized: 16 }

/**
 * The states of crossings over time, a row each. A state is drawn from the middle of the date that is known of its
 * beginning to that of the next, the last one up to `asOf`.
 * @param width of the drawing, in pixels
 */
export function crossingsGeometry(crossings: readonly Crossing[], asOf: PartialDate, width: number): CrossingsGeometry {
  const [frame, factor] = [frames[sizeFor(width)], factorFor(width)]
  const dates = crossings.flatMap(({ states }) => states.map(({ since }) => middle(since)))
  const [first, last] = [Math.min(...dates.map(Number)), Number(middle(asOf))]
  const x = utc([first, last], [frame.left, width - frame.right])
  const row = frame.row * factor
  const axis = round(crossings.length * row + 4)
  const ticks = x.ticks(frame.years).map((time) => ({ x: round(x(time)), year: new Date(time).getUTCFullYear() }))
  const rows = crossings.map(({ id, title, states }, index) => {
    const centre = round(index * row + (frame.left > 0 ? row / 2 : row - 14 * factor))
    const bars = states.map(({ is, since, fact }, place): Bar => {
      const [from, to] = [x(middle(since)), x(place === 0 ? last : middle(states[place - 1]?.since ?? asOf))]
      const height = barHeights[is]
      return {
        id: fact,
        is,
        x: round(from),
        y: round(centre - height / 2),
        width: round(Math.max(to - from, 1)),
        height,
      }
    })
    return { id, title, labelY: round(frame.left > 0 ? centre + 4 : centre - 16), bars }
  })
  return { height: round(axis + frame.bottom), rows, ticks, axis }
}

/** The state that a crossing was last reported in by a date; undefined before the first report. */
export function stateAt({ states }: Pick<Crossing, 'states'>, date: Date): CrossingState | undefined {
  return states.find(({ since }) => middle(since) <= date)?.is
}
