import { describe, expect, test } from 'vitest'
import { lineOf } from '../../../src/charts/line/geometry.ts'

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
})
