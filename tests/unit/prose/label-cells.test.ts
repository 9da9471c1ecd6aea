import { expect, test } from 'vitest'
import { labelCells } from '../../../src/prose/label-cells.ts'

const table =
  '<thead><tr><th>Barrier</th><th>Length</th></tr></thead>' +
  '<tbody><tr><td>Türkiye</td><td><label class="mark">764\u00a0km <button>2</button></label> &lt; all</td></tr></tbody>'

test('cells are given the heading of their column, but for the first, and nothing but roles changes', () => {
  const { html, columns } = labelCells(table, 2)
  expect(columns).toBe(2)
  expect(html.replace(' data-label="Length"', '').replace(/ role="\w+"/g, '')).toBe(table.replace('\u00a0', '&nbsp;'))
  expect(html).toContain('<td role="cell" data-label="Length"><label')
})

test('a heading with quotation marks stays an attribute', () => {
  const { html } = labelCells(table.replace('Length', 'Length "in km"'), 2)
  expect(html).toContain('data-label="Length &quot;in km&quot;"')
})

test('a table of few columns is kept as it is', () => {
  expect(labelCells(table, 3)).toEqual({ html: table, columns: 2 })
})

test('where a row is named by a heading of its own, the cells after it have the labels of their columns', () => {
  const { html } = labelCells(table.replace('<td>Türkiye</td>', '<th scope="row">Türkiye</th>'), 2)
  expect(html).toContain('<th scope="row" role="rowheader">Türkiye</th><td role="cell" data-label="Length">')
})

test('each part of a table has the role that rows set as blocks would lose', () => {
  const parts = labelCells(table, 2).html.match(/<t\w+[^>]*>/g)
  expect(parts).toEqual([
    '<thead role="rowgroup">',
    '<tr role="row">',
    '<th role="columnheader">',
    '<th role="columnheader">',
    '<tbody role="rowgroup">',
    '<tr role="row">',
    '<td role="cell">',
    '<td role="cell" data-label="Length">',
  ])
})
