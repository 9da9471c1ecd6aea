import { describe, expect, test } from 'vitest'
import { boundsOf, currentObservations, headRange } from '../../../src/ledger/current.ts'
import { en } from '../../../src/i18n/en.ts'
import { claim, ledgerOf } from './register.ts'

describe('the spread of a series', () => {
  test('runs from the least to the greatest figure of its main extent', () => {
    const ledger = ledgerOf(
      {
        a: claim(599, undefined),
        b: claim(0, '2020', { value: { min: 600, max: 625 } }),
        c: claim(285, '2026', { extent: 'north' }),
        d: claim(100, '2026', { counts: 'trench' }),
      },
      'constant',
    )
    expect(ledger.spread('wall')).toEqual({
      min: 599,
      max: 625,
      ids: ['a', 'b'],
      values: [599, 600, 625],
      standing: 'contested',
      noun: undefined,
    })
  })

  test('has the standing of its figures: one official claim is no corroboration', () => {
    expect(ledgerOf({ a: claim(400, '2025', { saidBy: 'official' }) }).spread('wall')?.standing).toBe('official-claim')
  })

  test('does not exist for figures that are each of a period of their own', () => {
    expect(ledgerOf({ a: claim(42, '2024'), b: claim(4, '2025') }, 'period').spread('wall')).toBeUndefined()
  })

  test('does not exist for a series that nothing observes', () => {
    expect(ledgerOf({}).spread('wall')).toBeUndefined()
  })
})

describe('what is said now', () => {
  const ledger = ledgerOf({
    old: claim(100, '2023'),
    replaced: claim(210, '2024-11-29', { saidBy: 'official' }),
    a: claim(400, '2025-01-07', { saidBy: 'rival' }),
    b: claim(350, '2025-11-22', { saidBy: 'official' }),
    elsewhere: claim(250, '2025-10', { extent: 'north' }),
  })
  const now = currentObservations('wall', ledger)

  test('is nothing of a quantity that nobody knows', () => {
    expect(currentObservations('none', ledger)).toEqual([])
  })

  test('leaves out what is replaced, older than a year before the newest, or of another stretch', () => {
    expect(now.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('has bounds', () => {
    expect(boundsOf(now)).toEqual({ min: 350, max: 400 })
    expect(boundsOf([])).toBeUndefined()
  })
})

describe('what stands for a quantity at a glance', () => {
  const words = (...args: Parameters<typeof ledgerOf>) => {
    const range = headRange('wall', ledgerOf(...args), en)
    return range && { ...range, words: range.words.replaceAll('\u00a0', ' ') }
  }

  test('is every figure of a quantity with one true value', () => {
    expect(words({ a: claim(599, '1970'), b: claim(625, '2026') }, 'constant')).toEqual({
      words: '599–625 km',
      latest: false,
    })
  })

  test('is what is said now of one that changes: older figures were overtaken, not contradicted', () => {
    const facts = { a: claim(100, '2020'), b: claim(400, '2025-01'), c: claim(350, '2025-11') }
    expect(words(facts)).toEqual({ words: '350–400 km', latest: true })
  })

  test('keeps the qualifier of a single figure and the noun of what is counted', () => {
    const one = claim(5700, '2026', { qualifier: 'more-than', unit: 'people', noun: 'men' })
    expect(words({ a: one }, 'changing')?.words).toBe('more than 5,700 men')
  })

  test('does not exist for figures that are each of a period of their own', () => {
    expect(words({ a: claim(42, '2024') }, 'period')).toBeUndefined()
  })
})
