import { utcMonth, utcYear } from 'd3'
import { deadline } from '../../ledger/dates.ts'
import type { PartialDate } from '../../schemas/date.ts'
import { utc } from '../frame/scale.ts'
import { round } from '../frame/tree.ts'

/** A label of the axis, and where the stretch of time begins that it names. */
export interface Tick {
  /** Middle of the label. */
  x: number
  /** Where the line stands. */
  line: number
  label: string
}

export interface TimeScale {
  /** Where a day stands; days before the axis stand at its break. */
  x: (day: Date) => number
  ticks: Tick[]
  /** Where the axis itself begins and ends. */
  from: number
  to: number
  /** The stretch before the break in which earlier events are gathered; undefined when the axis is whole. */
  gathered: { from: number; to: number } | undefined
  /** Where the sources end; undefined when that is beyond the axis. */
  read: number | undefined
}

/** The room of an axis, in pixels, and how many labels it should have. */
export interface AxisRoom {
  from: number
  to: number
  /** Widths of the stretch for earlier events, and of the break after it. */
  gather: number
  break: number
  years: number
  /** Every which month has a label. */
  monthStep: number
}

const startOf = (year: number) => new Date(Date.UTC(year, 0))

/**
 * The axis from a year up to the day that sources were read to, at whose left earlier events are gathered.
 * @param earlier whether there are such events
 */
export function wholeScale(first: number, asOf: PartialDate, earlier: boolean, room: AxisRoom): TimeScale {
  const start = startOf(first)
  const from = room.from + (earlier ? room.gather + room.break : 0)
  const last = deadline(asOf)
  const scale = utc([start, last], [from, room.to])
  const gathered = earlier ? { from: room.from, to: room.from + room.gather } : undefined
  return {
    x: (day) => (gathered && day < start ? room.from + room.gather / 2 : scale(day)),
    ticks: (utcYear.every(room.years) ?? utcYear).range(start, last).map((date) => {
      const x = round(scale(date))
      return { x, line: x, label: String(date.getUTCFullYear()) }
    }),
    from,
    to: room.to,
    gathered,
    read: room.to,
  }
}

/** The axis of one year, with its months. @param months their short names */
export function yearScale(year: number, asOf: PartialDate, months: readonly string[], room: AxisRoom): TimeScale {
  const [start, end] = [startOf(year), startOf(year + 1)]
  const scale = utc([start, end], [room.from, room.to])
  const last = deadline(asOf)
  return {
    x: (day) => scale(Math.min(Math.max(Number(day), Number(start)), Number(end))),
    ticks: utcMonth.range(start, end).map((date, index) => ({
      x: round((scale(date) + scale(utcMonth.offset(date))) / 2),
      line: round(scale(date)),
      label: index % room.monthStep === 0 ? (months[index] ?? '') : '',
    })),
    from: room.from,
    to: room.to,
    gathered: undefined,
    read: last < end ? scale(last) : undefined,
  }
}
