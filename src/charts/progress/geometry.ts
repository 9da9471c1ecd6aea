import { utcYear } from 'd3'
import { placeLabels, type Box, type PlacedLabel } from '../frame/labels.ts'
import { linear, utc } from '../frame/scale.ts'
import { round } from '../frame/tree.ts'
import { flagHeight, frameFor, markRadius, type Frame } from './frames.ts'
import { joinsOf, lineBoxes, linePath, tiesOf, type Segment } from './segments.ts'
import { placeShares, placeTargets, type PlacedShare, type TargetRow } from './below.ts'
import type { Claim, Mark, ProgressInput } from './types.ts'

export interface Line {
  /** SVG path. */
  d: string
  /** The day from which it is known: that of its later end. */
  from: string
}

export interface ProgressGeometry {
  marks: Mark[]
  /** Thin lines between what one voice says of one thing at different times. */
  joins: Line[]
  /** Dashed lines between claims that conflict. */
  ties: Line[]
  labels: (PlacedLabel & { from: string })[]
  band: { y: number; height: number; x: number; width: number }
  /** Where each stated length lies in the band. */
  lengths: number[]
  xTicks: { x: number; label: string }[]
  yTicks: { y: number; label: string }[]
  shares: { marks: PlacedShare[]; titleY: number; y: number }
  targets: { rows: TargetRow[]; titleY: number }
  /** Height of the whole drawing. */
  height: number
  baseline: number
  /** Where a date stands, in pixels from the left. */
  x: (date: string) => number
  frame: Frame
}

/**
 * Lays out the progress figure at a width: claims over time, under them the shares without a length and the announced
 * dates.
 */
export function progressGeometry(input: Omit<ProgressInput, 'say' | 'words'>, width: number): ProgressGeometry {
  const { claims, targets, shares, length, until } = input
  const frame = frameFor(width)
  const days = [
    until,
    ...[...claims, ...shares].map(({ date }) => date),
    ...targets.flatMap(({ announced, due }) => [announced, due]),
  ].map((date) => Date.parse(date))
  const scaleX = utc([Math.min(...days), Math.max(...days)], [frame.left, width - frame.right], utcYear)
  const [start, last] = scaleX.domain
  const x = (date: string) => round(scaleX(new Date(date)))
  const baseline = round(frame.height - frame.bottom)
  const most = Math.max(length.max, ...claims.map(({ km }) => km))
  const y = linear([0, Math.ceil(most / 50) * 50], [baseline, frame.top])
  const marks = claims.map((claim) => ({ claim, x: x(claim.date), y: round(y(claim.km)) }))
  const [joins, ties] = [joinsOf(marks), tiesOf(marks)]
  const band = {
    x: round(frame.left),
    width: round(scaleX(last) - frame.left),
    y: round(y(length.max)),
    height: round(y(length.min) - y(length.max)),
  }
  const flags = targets.map(({ due }) => ({ x: x(due) - 1, y: baseline - flagHeight, width: 10, height: flagHeight }))
  const margin = { x: width - frame.right, y: frame.top - 10, width: frame.right, height: frame.bandLabel }
  const plot = { x: frame.left, y: frame.top, width: width - frame.left, height: baseline - frame.top }
  const below = placeShares(shares, x, frame.height, frame)
  const placedTargets = placeTargets(targets, x, below.bottom, frame)
  return {
    marks,
    joins: joins.map(lineOf),
    ties: ties.map(lineOf),
    labels: labelsOf(marks, [...ties.flatMap(lineBoxes), ...flags, band, margin], plot, frame),
    band,
    lengths: length.values.map((km) => round(y(km))),
    xTicks: utcYear
      .range(new Date(start), new Date(last + 1))
      .map((date) => ({ x: round(scaleX(date)), label: yearLabel(date, frame) })),
    yTicks: y.ticks(6).map((km) => ({ y: round(y(km)), label: String(km) })),
    shares: below,
    targets: placedTargets,
    height: placedTargets.bottom,
    baseline,
    x,
    frame,
  }
}

const lineOf = (segment: Segment): Line => ({
  d: linePath(segment),
  from: segment.map(({ claim }) => claim.date).sort()[1] ?? '',
})

const yearLabel = (date: Date, frame: Frame) => {
  const year = String(date.getUTCFullYear())
  return frame.narrow ? `’${year.slice(2)}` : year
}

const markBox = ({ x, y }: Mark): Box => ({
  x: x - markRadius - 1,
  y: y - markRadius - 1,
  width: 2 * markRadius + 2,
  height: 2 * markRadius + 2,
})

/** Labels of as many marks as have room for one, the most important first. */
function labelsOf(marks: readonly Mark[], obstacles: readonly Box[], plot: Box, { style }: Frame) {
  const newest = Math.max(...marks.map(({ claim }) => Date.parse(claim.date)))
  const ranked = [...marks].sort((a, b) => importance(b.claim, newest) - importance(a.claim, newest))
  const requests = distinct(ranked).map(({ claim, x, y }) => ({
    id: claim.id,
    x,
    y,
    lines: claim.label,
    shorter: claim.label.slice(0, 1),
  }))
  const dates = new Map(marks.map(({ claim }) => [claim.id, claim.date]))
  return placeLabels(requests, marks, [...marks.map(markBox), ...obstacles], plot, style).map((label) => ({
    ...label,
    textX: round(label.textX),
    textY: round(label.textY),
    from: dates.get(label.id) ?? '',
  }))
}

/** Which labels find a place first: claims in conflict, of the whole line, by a named body, then the newest. */
function importance({ conflicts, stretch, tone, date }: Claim, newest: number): number {
  const named = tone === 'other' ? 0 : 2
  return (conflicts.length > 0 ? 8 : 0) + (stretch === 'whole' ? 4 : 0) + named + Date.parse(date) / newest
}

/** Leaves out the label of a mark that all but covers one already labelled with the same figure. */
function distinct(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, index) =>
    marks
      .slice(0, index)
      .every(
        (other) => other.claim.km !== mark.claim.km || Math.hypot(other.x - mark.x, other.y - mark.y) > 4 * markRadius,
      ),
  )
}
