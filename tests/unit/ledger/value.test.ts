import { describe, expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { formatFigure, formatNumber } from '../../../src/ledger/value.ts'
import { claim, fact } from './register.ts'

/** Plain spaces in place of the ones that keep number and unit together. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ')

describe('a figure as prose prints it', () => {
  test.each([
    [claim(400, '2025'), '400 km'],
    [claim(350, '2025', { qualifier: 'about' }), 'about 350 km'],
    [claim(0, '2025', { value: { min: 599, max: 625 } }), '599–625 km'],
    [fact({ value: 82, unit: 'percent' }), '82 per cent'],
    [fact({ value: 125, unit: 'count', noun: 'towers' }), '125 towers'],
    [fact({ value: 10_000_000, unit: 'usd' }), '$10 million'],
    [fact({ value: { min: 84e6, max: 144e6 }, unit: 'usd' }), '$84–144 million'],
    [fact({ value: { min: 900, max: 1.2e6 }, unit: 'tablets' }), '900–1.2 million tablets'],
    [fact({ value: 15_140_000_000, unit: 'iqd' }), '15.14 billion Iraqi dinars'],
    [fact({ date: '2018' }), '2018'],
    [fact({ date: '2025-06', qualifier: 'about' }), 'about June 2025'],
    [fact(), ''],
  ])('%#', (figure, words) => {
    expect(plain(formatFigure(figure, en))).toBe(words)
  })

  test.each([
    [2_345_678, '2,345,678'],
    [999_999_999, '999,999,999'],
    [2_500_000, '2.5 million'],
  ])('never rounds: %d', (value, words) => {
    expect(plain(formatNumber(value))).toBe(words)
  })

  test('groups thousands', () => {
    expect(formatNumber(13039)).toBe('13,039')
  })

  test('never parts a number from its unit', () => {
    expect(formatFigure(claim(400, '2025'), en)).not.toContain(' ')
  })
})
