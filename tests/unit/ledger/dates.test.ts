import { describe, expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { before, compareDates, deadline, formatDate, middle, overlap, span } from '../../../src/ledger/dates.ts'

describe('a partial date', () => {
  test('spans all days it may mean, leap years included', () => {
    expect(span('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(span('2025')).toEqual({ first: '2025-01-01', last: '2025-12-31' })
  })

  test('overlaps another when both may mean one day', () => {
    expect(overlap('2025', '2025-11-22')).toBe(true)
    expect(overlap('2025-10', '2025-11-22')).toBe(false)
  })

  test('is before another only when no day is shared', () => {
    expect(before('2024', '2025-01-07')).toBe(true)
    expect(before('2025', '2025-06')).toBe(false)
  })

  test('sorts by first day, the more precise first, undated last', () => {
    expect(['2025', undefined, '2025-01-01', '2024-12'].sort(compareDates)).toEqual([
      '2024-12',
      '2025-01-01',
      '2025',
      undefined,
    ])
  })

  test('is drawn at its middle and due on its last day', () => {
    expect(middle('2025').getUTCMonth()).toBe(6)
    expect(deadline('2025').toISOString().slice(0, 10)).toBe('2025-12-31')
  })

  test.each([
    ['2025-01-07', '7 January 2025'],
    ['2025-01', 'January 2025'],
    ['2025', '2025'],
  ])('%s is printed as %s', (date, words) => {
    expect(formatDate(date, en)).toBe(words)
  })
})
