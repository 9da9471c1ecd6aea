import { describe, expect, test } from 'vitest'
import { agreement, conflict, meaning } from '../../../src/ledger/agreement.ts'
import { claim } from './register.ts'

describe('what a value may mean', () => {
  test.each([
    [610, 605, 615],
    [600, 570, 630],
    [615, 614.5, 615.5],
    [1000, 950, 1050],
  ])('"about %d" may be %d to %d', (value, min, max) => {
    expect(meaning(claim(value, '2025', { qualifier: 'about' }))).toEqual({ min, max })
  })

  test('"more than" and "at least" have no upper end, "up to" has no lower', () => {
    expect(meaning(claim(5700, '2026', { qualifier: 'more-than' }))?.max).toBe(Infinity)
    expect(meaning(claim(5700, '2026', { qualifier: 'more-than' }))?.min).toBeGreaterThan(5700)
    expect(meaning(claim(5700, '2026', { qualifier: 'at-least' }))?.max).toBe(Infinity)
    expect(meaning(claim(7, '2025', { qualifier: 'up-to' }))).toEqual({ min: -Infinity, max: 7 })
  })
})

describe('two figures', () => {
  test('agree when ranges overlap', () => {
    const [a, b] = [claim(0, '2025', { value: { min: 400, max: 500 } }), claim(450, '2025')]
    expect(conflict(a, b, 'changing')).toBe(false)
  })

  test('conflict when ranges are apart at the same date', () => {
    const [a, b] = [claim(0, '2025', { value: { min: 400, max: 500 } }), claim(600, '2025')]
    expect(conflict(a, b, 'changing')).toBe(true)
  })

  test('at different dates do not conflict when the quantity goes up and down', () => {
    expect(conflict(claim(3000, '2025'), claim(10000, '2026'), 'changing')).toBe(false)
  })

  test('a rounded figure agrees with an exact one that rounds to it', () => {
    expect(conflict(claim(610, '2021', { qualifier: 'about' }), claim(605, '1970'), 'constant')).toBe(false)
    expect(conflict(claim(610, '2021', { qualifier: 'about' }), claim(618, '2023'), 'constant')).toBe(true)
  })

  test('"about 400" and "about 350" conflict, though both are rounded', () => {
    const about = { qualifier: 'about' } as const
    expect(conflict(claim(400, '2025-01', about), claim(350, '2025-11', about), 'cumulative')).toBe(true)
  })

  test('an open end neither conflicts with nor confirms what lies inside it', () => {
    const [open, exact] = [claim(7, '2025', { qualifier: 'up-to' }), claim(3, '2025')]
    expect(conflict(open, exact, 'constant')).toBe(false)
    expect(agreement(open, exact, 'constant')).toBe(false)
  })

  test('"more than 400" and "400" conflict, and "at least 400" and "400" only do not agree', () => {
    const [exact, more, least] = [
      claim(400, '2025'),
      claim(400, '2025', { qualifier: 'more-than' }),
      claim(400, '2025', { qualifier: 'at-least' }),
    ]
    expect(conflict(exact, more, 'constant')).toBe(true)
    expect(conflict(exact, least, 'constant')).toBe(false)
    expect(agreement(exact, least, 'constant')).toBe(false)
  })

  test.each([
    ['2025', '2025-11-22', false],
    ['2025-11-22', '2025', false],
    ['2025-11-22', '2025-11-22', true],
    ['2024', '2025-01-01', true],
  ])('of a growing quantity, more in %s and less in %s: cannot both be true is %s', (more, less, expected) => {
    expect(conflict(claim(400, more), claim(350, less), 'cumulative')).toBe(expected)
    expect(conflict(claim(350, less), claim(400, more), 'cumulative')).toBe(expected)
  })

  test('of different periods do not conflict, though one lies in the other', () => {
    expect(conflict(claim(150, '2024'), claim(12, '2024-03'), 'period')).toBe(false)
  })
})
