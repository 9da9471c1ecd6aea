import type { ChartInput } from '../frame/figure.ts'
import { markPath } from '../frame/marks.ts'
import { el, type Drawing, type Tree } from '../frame/tree.ts'
import { frameFor, type Frame } from './frames.ts'
import { observationsGeometry, shapes, type Observation, type Panel, type PlacedPanel, type Row } from './geometry.ts'
import type { Manner } from './scale.ts'

export interface ObservationsInput extends ChartInput {
  panels: Panel[]
  manner: Manner
}

const radius = 5

/** Draws every observation of a quantity: a panel for each thing that is counted, a row for each figure. */
export function drawObservations({ panels, manner }: ObservationsInput, width: number): Drawing {
  const frame = frameFor(width)
  const { panels: placed, height } = observationsGeometry(panels, manner, frame)
  return { width, height, class: 'observations', children: placed.map((panel) => drawPanel(panel, frame)) }
}

function drawPanel({ title, titleY, rows, band, bottom, ticks }: PlacedPanel, frame: Frame): Tree {
  const first = frame.stacked ? 0 : frame.left
  return el(
    'g',
    {},
    band && el('rect', { class: 'band', ...band }),
    el(
      'text',
      { class: 'strong', y: titleY },
      title.map((line, index) => el('tspan', { x: 0, dy: index * frame.style.lineHeight }, line)),
    ),
    el('path', { class: 'grid', d: rows.map(({ y }) => `M${first} ${y}H${frame.right}`).join('') }),
    ticks && [
      el('path', {
        class: 'axis',
        d: `M${frame.left} ${bottom}H${frame.right}${ticks.map(({ x }) => `M${x} ${bottom}v5`).join('')}`,
      }),
      el(
        'g',
        { class: 'quiet', 'text-anchor': 'middle' },
        ticks.map(({ x, label }) => el('text', { x, y: bottom + 18 }, label)),
      ),
    ],
    el('g', { class: 'marks' }, rows.map(drawMark)),
    rows.flatMap(({ who, when, label, labelX, labelAnchor, y }) => {
      const wordsY = frame.stacked ? y - 12 : y + 5
      return [
        el('text', { class: 'quiet', x: 0, y: wordsY }, when),
        el('text', { x: frame.names, y: wordsY }, who),
        el('text', { class: 'strong', x: labelX, y: y + 5, 'text-anchor': labelAnchor }, label),
      ]
    }),
  )
}

/** A figure: a mark, with a bar for a range, an arrow where it has no end, a line from when a date was announced. */
function drawMark({ id, x, x1, x2, y, tip, from, shape, standing }: Row): Tree {
  const towards = tip !== undefined && tip > x ? 1 : -1
  const spans = [
    from !== undefined && `M${from} ${y - 4}v8M${from} ${y}H${x}`,
    x1 !== x2 && `M${x1} ${y - 5}v10M${x1} ${y}H${x2}M${x2} ${y - 5}v10`,
    tip !== undefined && `M${x} ${y}H${tip}m${-6 * towards} -4l${6 * towards} 4l${-6 * towards} 4`,
  ].filter(Boolean)
  return el(
    'g',
    { class: standing, 'data-row': id },
    spans.length > 0 && el('path', { class: 'span', d: spans.join('') }),
    el('path', { d: markPath(shape, x, y, radius) }),
  )
}

/** The mark that stands for a standing, as the key shows it. */
export const keyGlyph = (standing: Observation['standing']): Tree[] => [
  el('g', { class: 'marks' }, el('g', { class: standing }, el('path', { d: markPath(shapes[standing], 13, 8, 5) }))),
]
