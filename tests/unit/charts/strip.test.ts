import { expect, test } from 'vitest'
import { size, stripOf } from '../../../src/charts/strip/geometry.ts'

const at = (value: number) => ({ min: value, max: value })
const xs = (path: string) => [...path.matchAll(/M(\d+)/g)].map(([, x]) => Number(x))

test('figures stand on the scale in their order, the own one apart from the others', () => {
  const strip = stripOf([at(599), at(605), at(615), at(625)], at(615))
  expect(xs(strip.others)).toHaveLength(3)
  expect(xs(strip.others)).toEqual([...xs(strip.others)].sort((a, b) => a - b))
  const [, second = 0, last = 0] = xs(strip.others)
  expect(strip.ownX).toBeGreaterThan(second)
  expect(strip.ownX).toBeLessThan(last)
})

test('without an own figure all are alike', () => {
  const strip = stripOf([at(599), at(625)])
  expect(xs(strip.others)).toHaveLength(2)
  expect(strip).toMatchObject({ own: '', ownX: undefined })
})

test('a range is a bar from its least to its greatest', () => {
  const { others } = stripOf([{ min: 100, max: 200 }, at(150)])
  const [, from, to] = /^M(\d+) 24H(\d+)/.exec(others) ?? []
  expect(Number(to)).toBeGreaterThan(Number(from))
})

test('everything stays inside the drawing', () => {
  const strip = stripOf([at(0), at(1470)], at(1000))
  for (const x of [...xs(strip.others), strip.ownX ?? 0, ...strip.labels.map((label) => label.x)]) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(size.width)
  }
})
