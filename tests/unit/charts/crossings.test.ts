import { expect, test } from 'vitest'
import { drawCrossings } from '../../../src/charts/crossings/drawing.ts'
import { crossingsGeometry, stateAt, type Crossing } from '../../../src/charts/crossings/geometry.ts'
import { expectApart, expectInside, textBoxes } from './boxes.ts'

const crossings: Crossing[] = [
  {
    id: 'a',
    title: 'A',
    states: [
      { is: 'open', since: '2025-01-01', fact: 'a3' },
      { is: 'closed', since: '2020-01-01', fact: 'a2' },
      { is: 'seized', since: '2015-01-01', fact: 'a1' },
    ],
  },
  { id: 'b', title: 'B', states: [{ is: 'limited', since: '2015-01-01', fact: 'b1' }] },
]
const drawn = crossingsGeometry(crossings, '2026-01-01', 880)

test('states follow each other without a gap, from the first report to the end', () => {
  const bars = drawn.rows[0]?.bars ?? []
  const [open, closed, seized] = bars
  expect(bars.map(({ is }) => is)).toEqual(['open', 'closed', 'seized'])
  expect(seized?.x).toBeGreaterThan(0)
  expect((seized?.x ?? 0) + (seized?.width ?? 0)).toBeCloseTo(closed?.x ?? 0, 0)
  expect((closed?.x ?? 0) + (closed?.width ?? 0)).toBeCloseTo(open?.x ?? 0, 0)
  // Five years each: the same width, but for a leap day.
  expect(Math.abs((seized?.width ?? 0) - (closed?.width ?? 0))).toBeLessThan(1)
})

test('a single state lasts to the end, and height tells how much may pass', () => {
  const [bar] = drawn.rows[1]?.bars ?? []
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(880 - 16, 0)
  const heights = drawn.rows.flatMap(({ bars }) => bars.map(({ is, height }) => [is, height] as const))
  const of = Object.fromEntries(heights)
  expect(of['open']).toBeGreaterThan(of['limited'] ?? 0)
  expect(of['limited']).toBeGreaterThan(of['closed'] ?? 0)
})

test.each([288, 320, 360, 720, 768, 880, 1280])('at %i pixels everything is inside and no words meet', (width) => {
  const { children, height } = drawCrossings({ crossings, asOf: '2026-01-01', say: {} }, width)
  const boxes = textBoxes(children, width < 600 ? 12 : 14)
  expectInside(boxes, width, height)
  expectApart(boxes)
  for (const { bars, labelY } of crossingsGeometry(crossings, '2026-01-01', width).rows) {
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(0)
      expect(bar.x + bar.width).toBeLessThanOrEqual(width)
      expect(bar.y + bar.height).toBeLessThan(height)
      if (width < 600) expect(labelY).toBeLessThan(bar.y)
    }
  }
})

test('the state at a date is the last one reported by then', () => {
  const [a] = crossings
  if (!a) throw new Error('no crossing')
  expect(stateAt(a, new Date('2014-06-01'))).toBeUndefined()
  expect(stateAt(a, new Date('2016-06-01'))).toBe('seized')
  expect(stateAt(a, new Date('2026-06-01'))).toBe('open')
})
