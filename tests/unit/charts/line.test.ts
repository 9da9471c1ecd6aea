import { describe, expect, test } from 'vitest'
import { dashes, lineOf, ticks } from '../../../src/charts/line/geometry.ts'

describe('the line under the masthead', () => {
  const line = lineOf({ min: 599, max: 625 }, { min: 350, max: 400 })

  test('fills a stitch of ten kilometres for each ten that claims report', () => {
    expect(line.agreed).toHaveLength(35)
    expect(line.agreed.length + line.claimed.length).toBe(40)
  })

  test('spreads them evenly, so that it says how much and not where', () => {
    const half = line.end / 2
    const left = [...line.agreed, ...line.claimed].filter((km) => km < half).length
    expect(Math.abs(left - 20)).toBeLessThanOrEqual(2)
  })

  test('never fills a stitch twice, and has a tick every hundred kilometres', () => {
    expect(new Set([...line.agreed, ...line.claimed]).size).toBe(40)
    expect(line.ticks).toEqual([0, 100, 200, 300, 400, 500, 600])
  })

  test('is drawn from one dash and one tick to the next', () => {
    expect(dashes([20, 40, 50], 8, 7)).toBe('M20 7h8m12 0h8m2 0h8')
    expect(ticks([0, 100, 200], 12, 1)).toBe('M0 1v12m100-12v12m100-12v12')
  })
})
