import type { PartialDate } from '../../schemas/date.ts'
import { factorFor, sizeFor } from '../frame/figure.ts'
import { round } from '../frame/tree.ts'
import { inYear, yearOf, type Lane, type TimelineEvent, type View } from './events.ts'
import { frames } from './frames.ts'
import { marksOf, onAxis, type LaneMark } from './lane.ts'
import { rowsFor, type Room } from './packing.ts'
import { wholeScale, yearScale, type AxisRoom, type TimeScale } from './scale.ts'

export interface Mark extends Omit<LaneMark, 'row'> {
  y: number
}

export interface TimelineGeometry {
  height: number
  /** Where the lanes begin and end. */
  top: number
  foot: number
  radius: number
  /** Each with its upper edge, where its rows begin and end, and the baseline of its name. */
  lanes: { lane: Lane; top: number; rowsTop: number; foot: number; labelY: number }[]
  /** In the order of the events. */
  marks: Mark[]
  scale: TimeScale
}

/** What is drawn: events in order of date, the lanes in order, the first year of the axis, the names of months. */
export interface TimelineData {
  events: readonly TimelineEvent[]
  lanes: readonly Lane[]
  from: number
  asOf: PartialDate
  months: readonly string[]
  view?: View | undefined
}

/**
 * Events on an axis of time, in lanes. Within a lane marks stand in rows, so that none covers another, and as many have
 * their titles as find room. A chosen year takes the whole axis; the height stays, so that the page does not jump.
 * @param width of the drawing, in pixels
 */
export function timelineGeometry({ view = {}, ...data }: TimelineData, width: number): TimelineGeometry {
  const [frame, factor] = [frames[sizeFor(width)], factorFor(width)]
  const { years, monthStep, fontSize } = frame
  const axis: AxisRoom = {
    ...{ from: frame.left * factor, to: width - frame.right * factor, years, monthStep },
    ...{ gather: frame.gather * factor, break: frame.break * factor },
  }
  const earlier = data.events.some(({ date }) => yearOf(date) < data.from)
  const whole = wholeScale(data.from, data.asOf, earlier, axis)
  const { year } = view
  const scale = year === undefined ? whole : yearScale(year, data.asOf, data.months, axis)
  const [radius, row, name] = [frame.radius * factor, frame.row * factor, frame.name * factor]
  const room: Room = { from: axis.from, to: width, offset: 4, gap: 12 }

  let y = frame.top * factor
  const lanes = data.lanes.map((lane) => {
    const all = data.events.filter((event) => event.lane === lane)
    // As many rows as all the years need, whatever year is in view.
    const needed = rowsFor(all.map((event) => onAxis(event, whole, radius)))
    const rows = Math.max(needed, Math.ceil(all.length * frame.rowsPerEvent), 1)
    const events = year === undefined ? all : all.filter((event) => inYear(event, year))
    const [top, rowsTop] = [y, y + name]
    y = rowsTop + rows * row + frame.foot * factor
    const first = rowsTop + row / 2 + 3
    return {
      ...{ lane, top: round(top), rowsTop: round(rowsTop), foot: round(y) },
      labelY: round(name > 0 ? rowsTop - 2 : first + 5),
      marks: marksOf(events, scale, view, rows, room, { radius, fontSize }).map((mark) => ({
        ...mark,
        y: Math.round(first + mark.row * row),
      })),
    }
  })
  const place = new Map(data.events.map(({ id }, index) => [id, index]))
  const order = ({ id }: Mark) => place.get(id) ?? 0
  return {
    ...{ height: round(y + frame.bottom), top: round(frame.top * factor), foot: round(y), radius: round(radius) },
    ...{ lanes, scale, marks: lanes.flatMap(({ marks }) => marks).sort((a, b) => order(a) - order(b)) },
  }
}
