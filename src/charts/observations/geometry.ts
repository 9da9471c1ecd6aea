import { scaleLinear, scaleUtc, utcYear } from 'd3'
import { formatNumber } from '../../ledger/value.ts'
import { textSize, type LabelStyle } from '../frame/labels.ts'
import type { Shape } from '../frame/marks.ts'

/** One observation of a quantity, ready to be drawn. Figures are numbers, or times for a quantity that is a date. */
export interface Observation {
  id: string
  /** Who says so, and when. */
  who: string
  when: string
  min: number
  max: number
  /** Where the figure has no end: "more than" is open above. */
  open: 'above' | 'below' | undefined
  /** For dates: when it was announced. */
  announced: number | undefined
  /** The figure in words. */
  label: string
  standing: 'contested' | 'superseded' | 'other'
  conflicts: string[]
}

/** Observations that are compared with each other. */
export interface Panel {
  title: string
  observations: Observation[]
}

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

export interface Row extends Observation {
  y: number
  /** Ends of the figure; the same for a plain number. */
  x1: number
  x2: number
  /** Where the mark stands: the middle. */
  x: number
  shape: Shape
  /** Tip of the arrow of a figure without an end. */
  tip: number | undefined
  /** Where the announcement of a date stands. */
  from: number | undefined
  labelX: number
  labelAnchor: 'start' | 'end'
}

export interface PlacedPanel {
  /** The title, in two lines where one would be too long. */
  title: string[]
  titleY: number
  rows: Row[]
  /** From the least to the greatest of figures that conflict. */
  band: { x: number; y: number; width: number; height: number } | undefined
  /** Where the rows end. */
  bottom: number
  /** The axis of the panel; undefined where a later panel carries that of both. */
  ticks: { x: number; label: string }[] | undefined
}

export interface ObservationsGeometry {
  panels: PlacedPanel[]
  height: number
}

/** How far an arrow reaches that stands for a figure without an end. */
const arrow = 26

const shapes: Record<Observation['standing'], Shape> = { contested: 'diamond', superseded: 'square', other: 'disc' }
const round = (value: number) => Math.round(value * 10) / 10

/** How the figures of a series are laid out. */
export interface Manner {
  /** True when the figures are times in milliseconds. */
  dates: boolean
  /** One scale for all panels; otherwise each has its own, so that small differences can be seen. */
  shared: boolean
}

/**
 * Lays out every observation of a quantity: a panel for each thing that is counted, and in it a row for each figure,
 * in the order given.
 */
export function observationsGeometry(panels: readonly Panel[], manner: Manner, frame: Frame): ObservationsGeometry {
  const common = scaleOf(
    panels.flatMap(({ observations }) => observations),
    manner,
    frame,
  )
  let top = 0
  const placed = panels.map((panel, index) => {
    const last = index === panels.length - 1
    const scale = manner.shared ? common : scaleOf(panel.observations, manner, frame)
    const one = placePanel(panel, scale, frame, top)
    const ticks = manner.shared && !last ? undefined : ticksOf(scale, manner, frame)
    top = one.bottom + (ticks ? frame.axis : 0)
    return { ...one, ticks }
  })
  return { panels: placed, height: top }
}

function placePanel({ title, observations }: Panel, x: Scale, frame: Frame, top: number): Omit<PlacedPanel, 'ticks'> {
  const lines = linesOf(title, frame)
  const first = top + frame.title + (lines.length - 1) * frame.style.lineHeight
  const rows = observations.map((each, index) => placeRow(each, first + frame.lead + index * frame.row, x, frame))
  const bottom = first + frame.lead + (observations.length - 1) * frame.row + 14
  const rivals = rows.filter(({ conflicts }) => conflicts.length > 0)
  const [from, to] = [Math.min(...rivals.map(({ x1 }) => x1)), Math.max(...rivals.map(({ x2 }) => x2))]
  return {
    title: lines,
    titleY: top + frame.title - 10,
    rows,
    band: rivals.length > 0 ? { x: from, y: first, width: round(to - from), height: bottom - first } : undefined,
    bottom,
  }
}

interface Scale {
  (value: number): number
  ticks(count: number): number[]
}

/** A scale of times, or of numbers that begins at nothing unless all figures are close together. */
function scaleOf(observations: readonly Observation[], { dates }: Manner, { left, right }: Frame): Scale {
  const ends = observations.flatMap(({ min, max, announced = min }) => [min, max, announced])
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)]
  if (dates) {
    const scale = scaleUtc([least, greatest], [left, right]).nice(utcYear)
    return Object.assign((value: number) => scale(value), { ticks: (count: number) => scale.ticks(count).map(Number) })
  }
  const close = least > greatest / 2 && greatest > least
  return scaleLinear([close ? least : 0, greatest], [left, right]).nice(5)
}

/** As many ticks as have room for their labels. */
function ticksOf(scale: Scale, { dates }: Manner, frame: Frame): { x: number; label: string }[] {
  const label = (value: number) => (dates ? String(new Date(value).getUTCFullYear()) : formatNumber(value))
  const ticks = (count: number) =>
    scale
      .ticks(count)
      .filter((value) => !dates || new Date(value).getUTCMonth() === 0)
      .map((value) => ({ x: round(scale(value)), label: label(value) }))
  const gap = frame.style.offset
  const fit = (all: { x: number; label: string }[]) => {
    const halves = all.map((tick) => textSize([tick.label], frame.style).width / 2)
    const apart = all.every((tick, index) => {
      const next = all[index + 1]
      return !next || tick.x + (halves[index] ?? 0) + gap <= next.x - (halves[index + 1] ?? 0)
    })
    return apart && all.every((tick, index) => tick.x >= (halves[index] ?? 0))
  }
  const tries = [6, 5, 4, 3, 2, 1].map(ticks)
  return tries.find(fit) ?? tries.at(-1) ?? []
}

function placeRow(each: Observation, y: number, x: Scale, frame: Frame): Row {
  const [x1, x2] = [round(x(each.min)), round(x(each.max))]
  const tip = each.open === 'above' ? x2 + arrow : each.open === 'below' ? x1 - arrow : undefined
  const end = Math.max(x2, tip ?? x2) + frame.style.offset
  const fits = end + textSize([each.label], frame.style).width <= frame.width
  return {
    ...each,
    who: shorten(each.who, (frame.stacked ? frame.width : frame.left - frame.style.offset) - frame.names, frame.style),
    y,
    x1,
    x2,
    x: round((x1 + x2) / 2),
    shape: shapes[each.standing],
    tip,
    from: each.announced === undefined ? undefined : round(x(each.announced)),
    labelX: fits ? end : Math.min(x1, tip ?? x1) - frame.style.offset,
    labelAnchor: fits ? 'start' : 'end',
  }
}

/** As many words as fit into a width, in pixels; the table has the whole name. */
function shorten(words: string, width: number, style: LabelStyle): string {
  const fits = (text: string) => textSize([text], style).width <= width
  if (fits(words)) return words
  const all = words.split(' ')
  const count = all.findIndex((_, index) => !fits(`${all.slice(0, index + 1).join(' ')} …`))
  return `${all.slice(0, Math.max(1, count)).join(' ').replace(/,$/, '')} …`
}

/** A title in one line, or broken after its first comma where that is wider than the drawing. */
function linesOf(title: string, { width, style }: Frame): string[] {
  // Titles are bold, and so wider than the widths that labels are measured with.
  if (textSize([title], style).width * 1.08 <= width) return [title]
  const [first = title, ...rest] = title.split(/(?<=,) /)
  return rest.length > 0 ? [first, rest.join(' ')] : [title]
}
