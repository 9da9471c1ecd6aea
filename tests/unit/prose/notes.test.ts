import { expect, test } from 'vitest'
import { headingsOf } from '../../../src/prose/headings.ts'
import { notesOf } from '../../../src/prose/notes.ts'

const body = `<Answer>

First <Fact id="b" /> and <Range series="s" />.

</Answer>

## What it is

Again <Fact id="b" />, <Cite id="x" at="page 2" />, <Cite id="x" at="page 3" />, <Fact id="a">words</Fact>.

## What it is

### Does it *work*?
`

test('notes are numbered in the order of their first mark, one for each fact, range and cited place', () => {
  expect([...notesOf(body).values()].map(({ number, kind, id, at }) => [number, kind, id, at])).toEqual([
    [1, 'facts', 'b', undefined],
    [2, 'series', 's', undefined],
    [3, 'sources', 'x', 'page 2'],
    [4, 'sources', 'x', 'page 3'],
    [5, 'facts', 'a', undefined],
  ])
})

test('headings get ids that do not repeat', () => {
  expect(headingsOf(body).map(({ id }) => id)).toEqual(['what-it-is', 'what-it-is-1', 'does-it-work'])
})

test('prose that cannot be read throws with the reason', () => {
  expect(() => notesOf('<Answer>')).toThrow(/closing tag/)
})
