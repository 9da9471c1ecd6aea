import { describe, expect, test } from 'vitest'
import { findingOf } from '../../../src/charts/progress/finding.ts'
import { frames, progressGeometry, type Claim, type Target } from '../../../src/charts/progress/geometry.ts'
import { en } from '../../../src/i18n/en.ts'

const day = (date: string) => new Date(`${date}T00:00:00Z`)
const claim = (id: string, date: string, km: number, parts: Partial<Claim> = {}): Claim => ({
  id,
  date: day(date),
  km,
  what: 'wall',
  whole: true,
  conflicts: [],
  voice: id,
  label: [`${km} km`],
  ...parts,
})
const claims = [
  claim('a', '2024-09-26', 200, { voice: 'ministry' }),
  claim('b', '2025-01-07', 400, { conflicts: ['c'] }),
  claim('c', '2025-11-22', 350, { conflicts: ['b'] }),
  claim('d', '2025-11-25', 400, { voice: 'ministry' }),
  claim('e', '2025-10-16', 250, { whole: false }),
  claim('f', '2026-01-20', 620, { what: 'trench' }),
]
const targets: Target[] = [{ id: 't', announced: day('2025-01-07'), due: day('2025-06-30'), label: 'by June' }]
const length = { min: 599, max: 625, values: [599, 615, 625] }
const until = day('2026-11-22')

describe.each(['wide', 'narrow'] as const)('the %s progress figure', (size) => {
  const frame = frames[size]
  const drawing = progressGeometry(claims, targets, length, until, frame)
  const at = (id: string) => drawing.marks.find((mark) => mark.id === id) ?? { x: NaN, y: NaN, shape: '' }

  test('puts later claims further right and larger ones higher', () => {
    expect(at('b').x).toBeGreaterThan(at('a').x)
    expect(at('b').y).toBeLessThan(at('c').y)
    expect(at('b').y).toBe(at('d').y)
  })

  test('tells by shape what is counted, and of what', () => {
    expect([at('b').shape, at('e').shape, at('f').shape]).toEqual(['disc', 'square', 'triangle'])
  })

  test('ties each pair in conflict once, and joins only what one voice says of one thing', () => {
    expect(drawing.ties).toEqual([`M${at('b').x} ${at('b').y}L${at('c').x} ${at('c').y}`])
    expect(drawing.joins).toEqual([`M${at('a').x} ${at('a').y}L${at('d').x} ${at('d').y}`])
  })

  test('draws the contested length as a band at its own height', () => {
    expect(drawing.band.height).toBeGreaterThan(0)
    expect(drawing.band.y).toBeLessThan(at('b').y)
  })

  test('keeps every mark and label inside the drawing', () => {
    for (const { x, y } of [...drawing.marks, ...drawing.labels]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(frame.width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(drawing.height)
    }
  })

  test('draws a promise from the day it was made to the day it was for', () => {
    const [row] = drawing.targets
    expect(row?.to).toBeGreaterThan(row?.from ?? Infinity)
    expect(row?.y).toBeGreaterThan(drawing.baseline)
  })
})

describe('the finding', () => {
  test('names the largest fall from an earlier claim to a later', () => {
    expect(findingOf(claims, en)).toContain('400 km were announced before 350 km')
  })

  test('does not speak of a fall when there is none', () => {
    expect(findingOf(claims.slice(0, 2), en)).toBe(en.chart.findingRise)
  })
})
