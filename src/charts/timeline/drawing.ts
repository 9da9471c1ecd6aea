import type { ChartInput } from '../frame/figure.ts'
import { el, round, type Drawing, type Tree } from '../frame/tree.ts'
import type { Lane } from './events.ts'
import { timelineGeometry, type Mark, type TimelineData, type TimelineGeometry } from './geometry.ts'
import type { TimeScale } from './scale.ts'

export interface TimelineInput extends ChartInput, TimelineData {
  words: {
    lanes: Record<Lane, string>
    /** What the gathered events are, in two lines. */
    before: readonly string[]
    /** Up to when the sources were read. */
    read: string
    /** How many events are shown, with {count} and {all} for the numbers. */
    shown: string
  }
}

/** Height of a line above the lanes. */
const line = 15

/** Draws the events: a mark each, in lanes, along an axis of years, or of the months of the year in view. */
export function drawTimeline(input: TimelineInput, width: number): Drawing {
  const { height, top, foot, radius, lanes, marks, scale } = timelineGeometry(input, width)
  const { words, view } = input
  const { gathered, ticks, read } = scale
  const edges = [...lanes.map((lane) => lane.top), foot]
  const axisY = top - 6
  return {
    width,
    height,
    class: 'timeline',
    children: [
      ...(gathered ? [band(gathered, lanes)] : []),
      ...(read !== undefined && read < scale.to ? [band({ from: read, to: scale.to }, lanes)] : []),
      el('path', { class: 'grid', d: ticks.map((tick) => `M${tick.line} ${top}V${foot}`).join('') }),
      el('path', { class: 'edge', d: edges.map((y) => edge(scale, y)).join('') }),
      el(
        'g',
        { class: 'quiet', 'text-anchor': 'middle' },
        [axisY, foot + line].map((y) => ticks.map(({ x, label }) => label !== '' && el('text', { x, y }, label))),
      ),
      ...(gathered ? words.before.map((text, at) => quiet(text, round(gathered.from), axisY + (at - 1) * line)) : []),
      ...(view?.year === undefined ? [] : [el('text', { class: 'strong', x: 0, y: axisY - line }, String(view.year))]),
      ...(read === undefined ? [] : readTo(words.read, round(read), scale, axisY - line, [top, foot])),
      ...lanes.map(({ lane, labelY }) => el('text', { class: 'strong name', x: 0, y: labelY }, words.lanes[lane])),
      el('g', { class: 'marks', 'stroke-width': round(2 * radius) }, marks.map(drawMark)),
    ],
  }
}

const quiet = (text: string, x: number, y: number, anchor?: string) =>
  el('text', { class: 'quiet', x, y, 'text-anchor': anchor }, text)

/** A stretch that is not part of the axis, in every lane. */
const band = ({ from, to }: { from: number; to: number }, lanes: TimelineGeometry['lanes']) =>
  el('path', {
    class: 'band',
    d: lanes.map(({ rowsTop, foot }) => `M${round(from)} ${rowsTop}H${round(to)}V${foot}H${round(from)}Z`).join(''),
  })

/** The upper edge of a lane; where the axis is broken it is, too, with a stroke on either side. */
function edge({ gathered, from, to }: TimeScale, y: number): string {
  if (!gathered) return `M0 ${y}H${round(to)}`
  const slash = (x: number) => `M${round(x - 2)} ${round(y + 4)}l4 -8`
  return `M0 ${y}H${round(gathered.to + 3)}M${round(from - 3)} ${y}H${round(to)}${slash(gathered.to + 3)}${slash(from - 3)}`
}

/** Where the sources end: a line, broken for the labels of the axis, and words at its head. */
function readTo(text: string, x: number, { from, to }: TimeScale, y: number, lanes: [number, number]): Tree[] {
  const late = x > (from + to) / 2
  return [
    el('path', { class: 'read', d: `M${x} ${round(y - 10)}v12M${x} ${lanes[0]}V${lanes[1]}` }),
    quiet(text, late ? x - 5 : x + 5, y, late ? 'end' : undefined),
  ]
}

/** A stretch of the lane: without length a point, because its ends are round. */
const stretch = (from: number, y: number, length: number) => `M${from} ${y}h${length || '.01'}`

function drawMark({ id, lane, x, y, length, about, off, label }: Mark): Tree {
  return el(
    'g',
    { class: off ? `${lane} off` : lane, 'data-row': id },
    about && el('path', { class: 'about', d: stretch(about.from, y, about.to - about.from) }),
    el('path', { d: stretch(x, y, length) }),
    label &&
      el('text', { x: label.x, y: y + 4, 'text-anchor': label.anchor === 'end' ? 'end' : undefined }, label.text),
  )
}

/** A mark as the key shows it: a point, a point within the days that it may have been, or a stretch. */
export function keyGlyph(kind: 'day' | 'about' | 'lasting'): Tree[] {
  return [
    el(
      'g',
      { class: 'marks', 'stroke-width': 9 },
      kind === 'about' && el('path', { class: 'about', d: stretch(2, 8, 22) }),
      el('path', { d: kind === 'lasting' ? stretch(6, 8, 14) : stretch(13, 8, 0) }),
    ),
  ]
}
