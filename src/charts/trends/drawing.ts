import type { ChartInput } from '../frame/figure.ts'
import { markPath } from '../frame/marks.ts'
import { el, round, type Drawing, type Tree } from '../frame/tree.ts'
import { trendsGeometry } from './geometry.ts'
import type { PlacedPanel } from './placed-panel.ts'
import type { LabelStyle } from '../frame/labels.ts'
import type { Label } from './labels.ts'
import type { Mark, Tie } from './marks.ts'
import type { Panel } from './panel.ts'

export interface TrendsInput extends ChartInput {
  panels: Panel[]
}

/** Draws the panels of a threat: in each, every figure at its time and in its size, with who counted. */
export function drawTrends({ panels }: TrendsInput, width: number): Drawing {
  const { height, style, radius, panels: placed } = trendsGeometry(panels, width)
  return { width, height, class: 'trends', children: placed.flatMap((panel) => drawPanel(panel, style, radius)) }
}

function drawPanel(panel: PlacedPanel, style: LabelStyle, radius: number): Tree[] {
  const { x, width, grid, top, ground, years, ticks, marks, joins, ties, labels } = panel
  const ways = (counted: boolean) =>
    years.flatMap((each) => (each.counted === counted ? `M${each.x1} ${ground}H${each.x2}` : [])).join('')
  const line = ([a, b]: [Mark, Mark]) => `M${a.x} ${a.y}L${b.x} ${b.y}`
  const curve = ({ from, bend, to }: Tie) => `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`
  return [
    el('path', { class: 'grid', d: grid.map((y) => `M${x} ${y}h${width}`).join('') }),
    ...drawLine('none', ways(false)),
    ...drawLine('join', joins.map(line).join('')),
    ...drawLine('tie', ties.map(curve).join('')),
    ...marks.map((mark) => drawMark(mark, ground, radius)),
    el('path', { class: 'ground', d: ways(true) }),
    ...drawLine(
      'lead',
      labels.flatMap(({ lead }) => (lead ? `M${lead.from.x} ${lead.from.y}L${lead.to.x} ${lead.to.y}` : [])).join(''),
    ),
    el(
      'g',
      { 'font-size': style.fontSize },
      lines('strong', panel.title, x, panel.titleY, style.lineHeight + 1),
      lines('quiet', panel.of, x, panel.ofY, style.lineHeight + 1),
      el('text', { class: 'quiet', x: top.x, y: top.y - 5, 'text-anchor': top.anchor }, top.words),
      el(
        'g',
        // Placed as a whole, so that the years of every panel are the same letters.
        { class: 'quiet', 'text-anchor': 'middle', transform: `translate(${Math.round(x)} ${round(ground)})` },
        ticks.map((tick) => el('text', { x: round(tick.x - x), y: style.fontSize + 4 }, tick.label)),
      ),
      labels.map((label) => drawLabel(label, style)),
    ),
  ]
}

/** A line, where there is any. */
const drawLine = (name: string, d: string) => (d ? [el('path', { class: name, d })] : [])

const lines = (name: string, texts: readonly string[], x: number, y: number, pitch: number) =>
  texts.map((text, index) => el('text', { class: name, x, y: y + index * pitch }, text))

const drawLabel = ({ lines: [figure = '', ...name], x, y, anchor }: Label, { lineHeight }: LabelStyle) =>
  el(
    'text',
    { x, y, 'text-anchor': anchor },
    el('tspan', { class: 'strong' }, figure),
    name.map((words) => el('tspan', { class: 'quiet', x, dy: lineHeight }, words)),
  )

/** A figure as it stands on the ground: a bar a year wide, or a stem; a thick line for a range; an arrow for an open end. */
export function drawMark(mark: Mark, ground: number, radius: number): Tree {
  const { id, kind, x, y, x1, x2, high, low, tip, shape, hollow, conflicts } = mark
  const name = ['mark', kind, hollow && 'hollow', conflicts.length > 0 && 'contested'].filter(Boolean).join(' ')
  const bar = kind === 'year'
  return el(
    'g',
    { class: name, 'data-row': id },
    bar &&
      el('rect', { class: 'body', x: x1, y: high, width: round(x2 - x1), height: round(Math.max(0, ground - high)) }),
    bar && el('path', { class: 'top', d: `M${x1} ${high}H${x2}` }),
    !bar && el('path', { class: 'stem', d: `M${x} ${low}V${ground}` }),
    high !== low && el('path', { class: 'span', d: `M${x} ${high}V${low}` }),
    tip !== undefined && el('path', { class: 'open', d: arrowPath(x, y, tip) }),
    el('path', { class: 'shape', d: markPath(shape, x, y, radius) }),
  )
}

function arrowPath(x: number, y: number, tip: number): string {
  const back = tip < y ? 4 : -4
  return `M${x} ${y}V${tip}M${x - 3} ${tip + back}L${x} ${tip}L${x + 3} ${tip + back}`
}
