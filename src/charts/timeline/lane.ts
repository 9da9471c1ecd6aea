import { daysOf, isShown, yearOf, type Lane, type TimelineEvent, type View } from './events.ts'
import { pack, type Item, type Place, type Room } from './packing.ts'
import type { TimeScale } from './scale.ts'

/** A mark in its lane, in whole pixels: finer differences are shorter than the days that they would tell. */
export interface LaneMark {
  id: string
  lane: Lane
  /** Counted from above. */
  row: number
  /** Where the event begins and how long it lasted; 0 draws a point. */
  x: number
  length: number
  /** The days that it may have been, where only the month or year is known and a point would hide how little that is. */
  about: { from: number; to: number } | undefined
  /** Whether a chosen topic leaves it out. */
  off: boolean
  label: { x: number; anchor: 'start' | 'end'; text: string } | undefined
}

/** Sizes of marks and titles, in pixels. */
export interface MarkSizes {
  radius: number
  fontSize: number
}

/** Mean width of a character of a title as a share of the size of letters. */
const characterWidth = 0.52

/** How much clear space a mark has on each side, as a share of its radius. */
const clear = 0.13

/** More than any event rests on: before the break titles come first, because places tell nothing of the year there. */
const first = 1000

const dayLength = 86_400_000

/** An event on the axis, in pixels: its mark, the days that it may have been, and the room that both take. */
export function onAxis(event: TimelineEvent, { x, gathered, from }: TimeScale, radius: number) {
  const days = daysOf(event)
  const [begin, end] = [x(new Date(days.first)), x(new Date(Date.parse(days.last) + dayLength))]
  const early = gathered !== undefined && begin < from
  const lasting = event.end !== undefined && !early
  const middle = early ? begin : (begin + end) / 2
  const [left, right] = lasting ? [begin, end] : [middle, middle]
  const vague = event.date.length < 'YYYY-MM-DD'.length && !lasting && !early && end - begin > 2 * radius
  return {
    x: left,
    length: right - left,
    about: vague ? { from: begin, to: end } : undefined,
    early,
    title: early ? `${yearOf(days.first)}: ${event.title}` : event.title,
    from: (vague ? Math.min(begin, left - radius) : left - radius) - clear * radius,
    to: (vague ? Math.max(end, right + radius) : right + radius) + clear * radius,
  }
}

/** The marks of a lane with their rows and titles. Where a topic is chosen only its events have titles. */
export function marksOf(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  view: View,
  rows: number,
  room: Room,
  { radius, fontSize }: MarkSizes,
): LaneMark[] {
  const drawn = events.map((event) => ({ event, shown: isShown(event, view), ...onAxis(event, scale, radius) }))
  const items = drawn.map(({ event, shown, early, title, from, to }): Item => ({
    ...{ from, to, weight: early ? first : event.weight },
    text: shown ? title.length * fontSize * characterWidth : undefined,
  }))
  const places = pack(items, rows, room)
  return drawn.map(({ event, shown, x, length, about, title, from, to }, index) => {
    const { row, side } = places[index] as Place
    const start = Math.round(x)
    return {
      ...{ id: event.id, lane: event.lane, row, x: start, length: Math.round(x + length) - start, off: !shown },
      about: about && { from: Math.round(about.from), to: Math.round(about.to) },
      label: side && {
        x: Math.round(side === 'right' ? to + room.offset : from - room.offset),
        anchor: side === 'right' ? 'start' : 'end',
        text: title,
      },
    }
  })
}
