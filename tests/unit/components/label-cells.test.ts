import { expect, test } from 'vitest'
import { labelCells } from '../../../src/components/prose/label-cells.ts'

const table =
  '<thead><tr><th>Barrier</th><th>Length</th></tr></thead>' +
  '<tbody><tr><td>Türkiye</td><td><label class="mark">764\u00a0km <button>2</button></label> &lt; all</td></tr></tbody>'

test('cells are given the heading of their column, but for the first, and nothing else changes', () => {
  const { html, columns } = labelCells(table, 2)
  expect(columns).toBe(2)
  expect(html.replace(' data-label="Length"', '')).toBe(table.replace('\u00a0', '&nbsp;'))
  expect(html).toContain('<td data-label="Length"><label')
})

test('a heading with quotation marks stays an attribute', () => {
  const { html } = labelCells(table.replace('Length', 'Length "in km"'), 2)
  expect(html).toContain('data-label="Length &quot;in km&quot;"')
})

test('a table of few columns is kept as it is', () => {
  expect(labelCells(table, 3)).toEqual({ html: table, columns: 2 })
})
