import { describe, expect, test } from 'vitest'
import { merge, wordsOf } from '../../../src/search/merge.ts'

const match = (id: string, score = 1) => ({ id, score })
const common = Array.from({ length: 50 }, (_, index) => match(`common-${index}`))

describe('merging matches', () => {
  test('keeps whole matches first and in order, and repeats none', () => {
    const whole = [match('b'), match('a')]
    expect(merge(whole, [[match('a'), match('c')]]).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })

  test('puts pages that match more words before those that match fewer', () => {
    const merged = merge(
      [],
      [
        [match('both'), match('one')],
        [match('both'), match('two')],
      ],
    )
    expect(merged[0]?.id).toBe('both')
  })

  test('counts a rare word for more than a common one', () => {
    expect(merge([], [common, [match('rare')]])[0]?.id).toBe('rare')
  })
})

test('the words of a query leave out the very short, and keep numbers and other scripts', () => {
  expect(wordsOf('The 3 m of نينوى, al-Qaim of the')).toEqual(['the', '3', 'نينوى', 'al-qaim'])
})
