import type { ChartInput } from '../frame/figure.ts'
import { el, type Drawing } from '../frame/tree.ts'
import type { CrossingState } from '../../schemas/place.ts'
import { barHeights, crossingsGeometry, type Crossing } from './geometry.ts'

export interface CrossingsInput extends ChartInput {
  crossings: Crossing[]
  /** Up to when the sources were read. */
  asOf: string
}

/** Draws the crossings over time: a row each, a bar for each state. */
export function drawCrossings({ crossings, asOf }: CrossingsInput, width: number): Drawing {
  const { height, rows, ticks, axis } = crossingsGeometry(crossings, asOf, width)
  return {
    width,
    height,
    class: 'crossings',
    children: [
      el('path', { class: 'grid', d: ticks.map(({ x }) => `M${x} 0V${axis}`).join('') }),
      ...rows.flatMap(({ title, labelY, bars }) => [
        el('text', { x: 0, y: labelY }, title),
        ...bars.map(({ is, id, ...box }) =>
          el('rect', {
            class: is,
            ...box,
            'data-row': id,
          }),
        ),
      ]),
      el(
        'g',
        { class: 'quiet', 'text-anchor': 'middle' },
        ticks.map(({ x, year }) => el('text', { x, y: axis + 16 }, String(year))),
      ),
    ],
  }
}

/** The bar that stands for a state, as the key shows it. */
export const keyGlyph = (is: CrossingState) => [
  el('rect', { class: is, x: 1, y: 8 - barHeights[is] / 2, width: 24, height: barHeights[is] }),
]
