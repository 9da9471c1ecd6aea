import { expect, test } from 'vitest'
import { shortPath } from '../../../src/charts/frame/path.ts'

test('a path is written from place to place, in as few letters as it takes', () => {
  expect(shortPath('M10 10L20 30L15 40', 1)).toBe('m10 10l10 20-5 10')
  expect(shortPath('M1.2 5H10.4V0Z', 1)).toBe('m1 5h9v-5z')
  expect(shortPath('M1.2 5.3L2.4 5.3', 2)).toBe('m1 5.5l1.5 0')
})

test('rounding does not add up along a path', () => {
  const far = Array.from({ length: 1000 }, (_, index) => `L${(index * 1.3).toFixed(1)} 0`).join('')
  const sum = [...shortPath(`M0 0${far}`, 1).matchAll(/[l ](\d+) 0/g)].reduce((all, [, step]) => all + Number(step), 0)
  expect(sum).toBe(Math.round(999 * 1.3))
})

test('shapes that are given from their middle keep their form, wherever they stand', () => {
  const mark = (x: number) => shortPath(`M${x} 7m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z`, 1)
  expect(mark(10.3)).toBe('m10 7m-4.5 0a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0z')
  expect(mark(99.8)).toBe(mark(10.3).replace('m10', 'm100'))
})

test('after the end of a shape the path goes on from where the shape began', () => {
  expect(shortPath('M10 10h5v5ZM30 10h5', 1)).toBe('m10 10h5v5zm20 0h5')
})
