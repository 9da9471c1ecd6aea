import { scaleLinear } from 'd3'
import { formatNumber, type Bounds } from '../../ledger/value.ts'

/** Size of the drawing, in the units of its viewBox. */
export const size = { width: 288, height: 46, edge: 12, baseline: 24 }

export interface Strip {
  /** SVG path of the axis with a tick at each label. */
  axis: string
  labels: { x: number; text: string }[]
  /** SVG paths of the figures: a dot for a number, a bar for a range. To be stroked with round ends. */
  others: string
  own: string
  /** Where the own figure is written, when there is one. */
  ownX: number | undefined
}

/** Whole units are exact enough at this size, and a page can carry dozens of strips. */
const round = Math.round

/**
 * The figures that different voices give for one thing, on one scale.
 * @param values every distinct figure; @param own the one to point out, which may be among them
 */
export function stripOf(values: readonly Bounds[], own?: Bounds): Strip {
  const ends = [...values, ...(own ? [own] : [])].flatMap(({ min, max }) => [min, max])
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [size.edge, size.width - size.edge]).nice(4)
  const isOwn = ({ min, max }: Bounds) => own !== undefined && min === own.min && max === own.max
  const bar = ({ min, max }: Bounds) => `M${round(x(min))} ${size.baseline}H${round(x(max))}`
  const labels = x.ticks(4).map((value) => ({ x: round(x(value)), text: formatNumber(value) }))
  return {
    axis: `M0 ${size.baseline}H${size.width}${labels.map((label) => `M${label.x} ${size.baseline - 4}v8`).join('')}`,
    labels,
    others: values
      .filter((value) => !isOwn(value))
      .map(bar)
      .join(''),
    own: own ? bar(own) : '',
    ownX: own ? round(x((own.min + own.max) / 2)) : undefined,
  }
}
