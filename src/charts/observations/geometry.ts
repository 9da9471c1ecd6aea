import { textSize } from '../frame/labels.ts'
import type { Shape } from '../frame/marks.ts'
import { linesOf, shorten } from './fit.ts'
import { round } from '../frame/tree.ts'
import type { Frame } from './frames.ts'
import type { Scale } from '../frame/scale.ts'
import { scaleOf, ticksOf, type Manner } from './scale.ts'

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

/** The shape that stands for a standing. */
export const shapes: Record<Observation['standing'], Shape> = {
  contested: 'diamond',
  superseded: 'square',
  other: 'disc',
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
  return { panels: placed, height: round(top) }
}

function placePanel({ title, observations }: Panel, x: Scale, frame: Frame, top: number): Omit<PlacedPanel, 'ticks'> {
  const lines = linesOf(title, frame)
  const first = round(top + frame.title + (lines.length - 1) * frame.style.lineHeight)
  const rows = observations.map((each, index) =>
    placeRow(each, round(first + frame.lead + index * frame.row), x, frame),
  )
  const bottom = round(first + frame.lead + (observations.length - 1) * frame.row + 14)
  const rivals = rows.filter(({ conflicts }) => conflicts.length > 0)
  const [from, to] = [Math.min(...rivals.map(({ x1 }) => x1)), Math.max(...rivals.map(({ x2 }) => x2))]
  return {
    title: lines,
    titleY: round(top + frame.title - 10),
    rows,
    band: rivals.length > 0 ? { x: from, y: first, width: round(to - from), height: round(bottom - first) } : undefined,
    bottom,
  }
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
