import { scaleLinear, scaleUtc, utcYear } from 'd3'
import type { Bounds } from '../../ledger/value.ts'
import { placeLabels, type Box, type LabelStyle, type PlacedLabel } from '../frame/labels.ts'
import type { Shape } from '../frame/marks.ts'

/** One dated claim of kilometres, ready to be drawn. */
export interface Claim {
  id: string
  date: Date
  km: number
  /** What the figure counts. */
  what: 'wall' | 'trench' | 'fence'
  /** True when the claim speaks of the whole border, false when of a stretch or when that is not said. */
  whole: boolean
  /** Ids of the claims it cannot be true together with. */
  conflicts: string[]
  /** Who says so: claims of one voice on one thing are joined. */
  voice: string
  label: string[]
}

/** An announced completion date. */
export interface Target {
  id: string
  announced: Date
  due: Date
  label: string
}

export interface Frame {
  width: number
  height: number
  left: number
  right: number
  top: number
  /** Space below the plot for the axis. */
  bottom: number
  /** Height of the words beside the band, in the right margin; 0 where they stand above it. */
  bandLabel: number
  /** Height of one row of targets. */
  row: number
  style: LabelStyle
}

/** The two sizes at which the figure is drawn: for columns wider and narrower than about 45 rem. */
export const frames: Record<'wide' | 'narrow', Frame> = {
  wide: {
    width: 880,
    height: 400,
    left: 56,
    right: 180,
    top: 26,
    bottom: 26,
    bandLabel: 80,
    row: 20,
    style: { fontSize: 14, lineHeight: 17, offset: 9 },
  },
  narrow: {
    width: 344,
    height: 380,
    left: 48,
    right: 14,
    top: 30,
    bottom: 24,
    bandLabel: 0,
    row: 34,
    style: { fontSize: 12, lineHeight: 14, offset: 8 },
  },
}

export interface Mark {
  id: string
  x: number
  y: number
  shape: Shape
}

export interface TargetRow {
  id: string
  y: number
  from: number
  to: number
  label: string
  labelX: number
  labelY: number
  anchor: 'start' | 'end'
}

export interface ProgressGeometry {
  marks: Mark[]
  /** Thin lines between what one voice says of one thing at different times. */
  joins: string[]
  /** Dashed lines between claims that conflict. */
  ties: string[]
  labels: PlacedLabel[]
  band: { y: number; height: number; x: number; width: number }
  /** Where each stated length lies in the band. */
  lengths: number[]
  xTicks: { x: number; label: string }[]
  yTicks: { y: number; label: string }[]
  targets: TargetRow[]
  /** Height of the whole drawing, rows of targets included. */
  height: number
  baseline: number
}

/** Half the size of a mark, in pixels. */
export const markRadius = 4.5

const shapeOf = ({ what, whole }: Claim): Shape =>
  what === 'trench' ? 'triangle' : what === 'fence' ? 'diamond' : whole ? 'disc' : 'square'

/**
 * Lays out the progress figure.
 * @param claims in any order; @param length the contested length of the border, in km, with each length that is stated
 * @param until the last day shown
 */
export function progressGeometry(
  claims: readonly Claim[],
  targets: readonly Target[],
  length: Bounds & { values: readonly number[] },
  until: Date,
  frame: Frame,
): ProgressGeometry {
  const first = utcYear.floor(new Date(Math.min(...claims.map(({ date }) => Number(date)))))
  const last = utcYear.ceil(until)
  const x = scaleUtc([first, last], [frame.left, frame.width - frame.right])
  const baseline = frame.height - frame.bottom
  const y = scaleLinear([0, Math.ceil(length.max / 50) * 50], [baseline, frame.top])
  const placed = claims.map((claim) => ({
    claim,
    id: claim.id,
    x: round(x(claim.date)),
    y: round(y(claim.km)),
    shape: shapeOf(claim),
  }))
  const joins = joinsOf(placed)
  const ties = tiesOf(placed)
  const band = {
    x: frame.left,
    width: round(x(last) - frame.left),
    y: round(y(length.max)),
    height: round(y(length.min) - y(length.max)),
  }
  const margin = { x: frame.width - frame.right, y: frame.top - 10, width: frame.right, height: frame.bandLabel }
  const obstacles = [...placed.map(markBox), ...ties.flatMap(lineBoxes), { ...band }, margin]
  const plot: Box = { x: frame.left, y: frame.top, width: frame.width - frame.left, height: baseline - frame.top }
  const ranked = [...placed].sort((a, b) => importance(b.claim, claims) - importance(a.claim, claims))
  const requests = distinct(ranked).map(({ claim, id, x: left, y: top }) => ({
    id,
    x: left,
    y: top,
    lines: claim.label,
  }))
  return {
    marks: placed.map(({ id, x: px, y: py, shape }) => ({ id, x: px, y: py, shape })),
    joins: joins.map(path),
    ties: ties.map(path),
    labels: placeLabels(requests, placed, obstacles, plot, frame.style),
    band,
    lengths: length.values.map((km) => round(y(km))),
    xTicks: x.ticks(utcYear).map((date) => ({ x: round(x(date)), label: yearLabel(date, frame) })),
    yTicks: y
      .ticks(6)
      .map((km, index, all) => ({ y: round(y(km)), label: index === all.length - 1 ? `${km} km` : String(km) })),
    targets: targetRows(targets, x, frame),
    height: frame.height + targets.length * frame.row + (targets.length > 0 ? 30 : 0),
    baseline,
  }
}

const round = (value: number) => Math.round(value * 10) / 10
const yearLabel = (date: Date, frame: Frame) => {
  const year = String(date.getUTCFullYear())
  return frame.width < 500 ? `’${year.slice(2)}` : year
}

interface Placed extends Mark {
  claim: Claim
}
type Segment = [Mark, Mark]

const path = ([a, b]: Segment) => `M${a.x} ${a.y}L${b.x} ${b.y}`
const markBox = ({ x, y }: Mark): Box => ({
  x: x - markRadius - 1,
  y: y - markRadius - 1,
  width: 2 * markRadius + 2,
  height: 2 * markRadius + 2,
})

/** A sloping line as a row of small boxes, so that labels keep off it without losing the whole rectangle. */
function lineBoxes([a, b]: Segment): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 8))
  return Array.from({ length: steps + 1 }, (_, index) => ({
    x: a.x + ((b.x - a.x) * index) / steps - 2,
    y: a.y + ((b.y - a.y) * index) / steps - 2,
    width: 4,
    height: 4,
  }))
}

/** Consecutive claims of one voice about one thing. */
function joinsOf(placed: readonly Placed[]): Segment[] {
  const ordered = [...placed].sort((a, b) => Number(a.claim.date) - Number(b.claim.date))
  return ordered.flatMap((mark, index) => {
    const next = ordered
      .slice(index + 1)
      .find(
        ({ claim }) =>
          claim.voice === mark.claim.voice && claim.what === mark.claim.what && claim.whole === mark.claim.whole,
      )
    return next && mark.claim.whole && !mark.claim.conflicts.includes(next.id) ? [[mark, next] as Segment] : []
  })
}

/** Each pair of claims that conflict, once. */
function tiesOf(placed: readonly Placed[]): Segment[] {
  return placed.flatMap((mark) =>
    placed
      .filter((other) => mark.id < other.id && mark.claim.conflicts.includes(other.id))
      .map((other) => [mark, other] as Segment),
  )
}

/** Which labels find a place first: claims in conflict, of the whole line, by a named speaker, then the newest. */
function importance(claim: Claim, all: readonly Claim[]): number {
  const newest = Math.max(...all.map(({ date }) => Number(date)))
  const named = claim.voice === claim.id ? 0 : 2
  return (claim.conflicts.length > 0 ? 8 : 0) + (claim.whole ? 4 : 0) + named + Number(claim.date) / newest
}

/** Leaves out the label of a mark that all but covers one already labelled with the same figure. */
function distinct(placed: readonly Placed[]): Placed[] {
  return placed.filter((mark, index) =>
    placed
      .slice(0, index)
      .every(
        (other) => other.claim.km !== mark.claim.km || Math.hypot(other.x - mark.x, other.y - mark.y) > 4 * markRadius,
      ),
  )
}

function targetRows(targets: readonly Target[], x: (date: Date) => number, frame: Frame): TargetRow[] {
  const narrow = frame.width < 500
  return [...targets]
    .sort((a, b) => Number(a.announced) - Number(b.announced))
    .map(({ id, announced, due, label }, index) => {
      const y = frame.height + 30 + (index + (narrow ? 0.7 : 0.5)) * frame.row
      const [from, to] = [round(x(announced)), round(x(due))]
      return narrow
        ? { id, y, from, to, label, labelX: to, labelY: y - 9, anchor: 'end' }
        : { id, y, from, to, label, labelX: from - 8, labelY: y + 4, anchor: 'end' }
    })
}
