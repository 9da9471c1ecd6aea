import { utcYear } from 'd3'
import { formatNumber } from '../../ledger/value.ts'
import { textSize } from '../frame/labels.ts'
import { linear, utc, type Scale } from '../frame/scale.ts'
import type { Frame } from './frames.ts'

/** How the figures of a series are laid out. */
export interface Manner {
  /** True when the figures are times in milliseconds. */
  dates: boolean
  /** One scale for all panels; otherwise each has its own, so that small differences can be seen. */
  shared: boolean
}

/** The numbers or times that a scale must hold. */
interface Reach {
  min: number
  max: number
  announced: number | undefined
}

/** A scale of times, or of numbers that begins at nothing unless all figures are close together. */
export function scaleOf(figures: readonly Reach[], { dates }: Manner, { left, right }: Frame): Scale {
  const ends = figures.flatMap(({ min, max, announced = min }) => [min, max, announced])
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)]
  if (dates) return utc([least, greatest], [left, right], utcYear)
  const close = least > greatest / 2 && greatest > least
  return linear([close ? least : 0, greatest], [left, right], 5)
}

/** As many ticks as have room for their labels. */
export function ticksOf(scale: Scale, { dates }: Manner, frame: Frame): { x: number; label: string }[] {
  const label = (value: number) => (dates ? String(new Date(value).getUTCFullYear()) : formatNumber(value))
  const ticks = (count: number) =>
    scale
      .ticks(count)
      .filter((value) => !dates || new Date(value).getUTCMonth() === 0)
      .map((value) => ({ x: Math.round(scale(value) * 10) / 10, label: label(value) }))
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
