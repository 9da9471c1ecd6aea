import type { ChartInput } from '../frame/figure.ts'
import { markPath } from '../frame/marks.ts'
import { el, type Drawing, type Tree } from '../frame/tree.ts'
import { responsibilitiesGeometry } from './geometry.ts'
import { slant } from './matrix.ts'
import type { BodyRow, Cell, PlacedMark, PlacedRow } from './types.ts'

export interface ResponsibilitiesInput extends ChartInput {
  /** Bodies in the order of the line of command. */
  rows: BodyRow[]
  /** Names of the tasks, a word or two each. */
  tasks: string[]
}

/** A mark: round, or a diamond where sources differ; hollow by its class when it was formerly so. */
function shape({ disputed, former }: Pick<Cell, 'disputed' | 'former'>, x: number, y: number, r: number): Tree {
  return el('path', {
    class: ['mark', disputed && 'disputed', former && 'former'].filter(Boolean).join(' '),
    d: markPath(disputed ? 'diamond' : 'disc', x, y, disputed ? Math.round(r * 12.5) / 10 : r),
  })
}

const markOf = ({ id, task, x, y, r, word, ...look }: PlacedMark): Tree =>
  el(
    'g',
    { 'data-row': id, 'data-task': task },
    shape(look, x, y, r),
    word && el('text', { x: word.x, y: word.y }, word.words),
  )

const rowOf = ({ id, up, lines, x, y, way, guide, marks }: PlacedRow, lineHeight: number): Tree =>
  el(
    'g',
    { 'data-body': id, 'data-up': up },
    guide !== '' && el('path', { class: 'guide', d: guide }),
    way !== '' && el('path', { class: 'way', d: way }),
    el(
      'text',
      { class: 'body-name', x, y },
      lines.length === 1
        ? lines
        : lines.map((line, index) => el('tspan', { x, dy: index > 0 ? lineHeight : undefined }, line)),
    ),
    marks.map(markOf),
  )

/** Draws who answers to whom, and what each is said to do. */
export function drawResponsibilities({ rows, tasks }: ResponsibilitiesInput, width: number): Drawing {
  const { height, lineHeight, headings, columns, groups, rows: placed } = responsibilitiesGeometry(rows, tasks, width)
  return {
    width,
    height,
    class: 'responsibilities',
    children: [
      ...columns.map(({ task, path }) => el('path', { class: 'guide', d: path, 'data-task': task })),
      // Once more beneath the rows, so that a line that is lit stands above those beside it.
      el('path', { class: 'tree', d: placed.map(({ way }) => way).join('') }),
      el(
        'g',
        { class: 'headings' },
        headings.map(({ words, task, x, y }) =>
          el('text', { x, y, transform: `rotate(${slant} ${x} ${y})`, 'data-task': task }, words),
        ),
      ),
      el('path', { class: 'rule', d: groups.map(({ rule }) => rule).join('') }),
      ...groups.map(({ words, y }) => el('text', { class: 'group', x: 0, y }, words)),
      ...placed.map((row) => rowOf(row, lineHeight)),
    ],
  }
}

/** The mark as the key shows it. */
export const keyGlyph = (look: Pick<Cell, 'disputed' | 'former'>) => [shape(look, 13, 8, 5.5)]
