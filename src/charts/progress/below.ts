import { textSize } from '../frame/labels.ts'
import { round } from '../frame/tree.ts'
import type { Frame } from './frames.ts'
import type { Share, Target, Tone } from './types.ts'

export interface PlacedShare {
  id: string
  from: string
  x: number
  label: string
  /** Where its words are centred: beside the mark where two would meet. */
  labelX: number
  tone: Tone
}

/** An announced date: from the day it was announced to the day it was for. */
export interface TargetRow {
  id: string
  y: number
  announced: string
  from: number
  to: number
  label: string
  outcome: string
  settled: string
  /** Where the words stand: before the flag and after it, or on one line above it. */
  labelX: number
  labelY: number
  outcomeX: number
}

/** The shares in a row of their own, under their heading: they have no place on a scale of kilometres. */
export function placeShares(shares: readonly Share[], x: (date: string) => number, top: number, frame: Frame) {
  if (shares.length === 0) return { marks: [], titleY: top, y: top, bottom: round(top) }
  const y = round(top + frame.heading + 14)
  let taken = -Infinity
  const marks = shares.map(({ id, date, label, tone }): PlacedShare => {
    const half = textSize([label], frame.style).width / 2
    const at = Math.min(x(date), frame.width - half)
    const labelX = round(Math.max(at, taken + half + frame.style.offset))
    taken = labelX + half
    return { id, from: date, x: x(date), label, labelX, tone }
  })
  return { marks, titleY: round(top + frame.heading - 6), y, bottom: round(top + frame.heading + frame.shares) }
}

/** The announced dates, a row each in the order in which they were announced, under their heading. */
export function placeTargets(targets: readonly Target[], x: (date: string) => number, top: number, frame: Frame) {
  const { narrow, row, style } = frame
  const first = top + (targets.length > 0 ? frame.heading : 0)
  const rows = [...targets]
    .sort((a, b) => a.announced.localeCompare(b.announced, 'en'))
    .map(({ id, announced, due, label, outcome, settled }, index): TargetRow => {
      const y = round(first + (index + (narrow ? 0.72 : 0.5)) * row)
      const [from, to] = [x(announced), x(due)]
      const common = { id, announced, y, from, to, label, outcome, settled }
      if (narrow) return { ...common, labelX: 0, labelY: round(y - 12), outcomeX: frame.width }
      // The label ends before the line begins, unless it would leave the drawing.
      const room = from - style.offset - textSize([label], style).width
      return { ...common, labelX: room < 0 ? 0 : from - style.offset, labelY: y + 5, outcomeX: to + 14 }
    })
  return { rows, titleY: round(top + frame.heading - 6), bottom: round(first + targets.length * row + 4) }
}
