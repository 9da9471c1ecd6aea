import { scaleUtc } from 'd3'
import { middle } from '../../ledger/dates.ts'
import type { PartialDate } from '../../schemas/date.ts'
import type { CrossingState } from '../../schemas/place.ts'

/** A crossing with the states that it is reported to have been in, the newest first. */
export interface Crossing {
  id: string
  title: string
  states: { is: CrossingState; since: PartialDate }[]
}

/** Room for the drawing, in pixels. */
export interface Frame {
  width: number
  /** Room for names before the bars; 0 puts each name above its bar. */
  left: number
  rowHeight: number
}

export const wideFrame: Frame = { width: 760, left: 150, rowHeight: 34 }
export const narrowFrame: Frame = { width: 340, left: 0, rowHeight: 48 }

export interface Bar {
  is: CrossingState
  x: number
  y: number
  width: number
  height: number
}

export interface CrossingsGeometry {
  width: number
  height: number
  rows: { id: string; title: string; labelY: number; bars: Bar[] }[]
  ticks: { x: number; year: number }[]
  /** Where the rows end and the years stand. */
  axis: number
}

/** How high the bar of each state is: the more may pass, the higher. A seized crossing is drawn as an empty box. */
export const barHeights: Record<CrossingState, number> = { open: 16, limited: 8, closed: 2, seized: 16 }

const [right, yearsHeight] = [14, 22]

/**
 * The states of crossings over time, a row each. A state is drawn from the middle of the date that is known of its
 * beginning to that of the next, the last one up to `asOf`.
 */
export function crossingsGeometry(crossings: readonly Crossing[], asOf: PartialDate, frame: Frame): CrossingsGeometry {
  const dates = crossings.flatMap(({ states }) => states.map(({ since }) => middle(since)))
  const [first, last] = [Math.min(...dates.map(Number)), Number(middle(asOf))]
  const x = scaleUtc([first, last], [frame.left, frame.width - right])
  const axis = crossings.length * frame.rowHeight + 4
  const ticks = x.ticks(frame.left > 0 ? 14 : 6).map((date) => ({ x: round(x(date)), year: date.getUTCFullYear() }))
  const rows = crossings.map(({ id, title, states }, index) => {
    const centre = index * frame.rowHeight + (frame.left > 0 ? frame.rowHeight / 2 : frame.rowHeight - 14)
    const bars = states.map(({ is, since }, place): Bar => {
      const [from, to] = [x(middle(since)), x(place === 0 ? last : middle(states[place - 1]?.since ?? asOf))]
      const height = barHeights[is]
      return { is, x: round(from), y: centre - height / 2, width: round(Math.max(to - from, 1)), height }
    })
    return { id, title, labelY: frame.left > 0 ? centre + 4 : centre - 16, bars }
  })
  return { width: frame.width, height: axis + yearsHeight, rows, ticks, axis }
}

/** The state that a crossing was last reported in by a date; undefined before the first report. */
export function stateAt({ states }: Pick<Crossing, 'states'>, date: Date): CrossingState | undefined {
  return states.find(({ since }) => middle(since) <= date)?.is
}

const round = (value: number) => Math.round(value * 10) / 10
