import { expect, test } from 'vitest'
import { matches, type Wanted } from '../../../src/filter/matching.ts'

const fact = {
  topics: ['wall', 'progress'],
  standing: 'contested',
  speaker: 'tahsin-al-khafaji',
  year: '2025',
  text: 'Concrete wall reported complete: 400\u00a0km (Rabi’a, 7 January 2025) Contested',
}
const any: Wanted = { topic: '', standing: '', speaker: '', year: '', words: '' }

test('nothing wanted matches everything', () => {
  expect(matches(fact, any)).toBe(true)
})

test.each([
  [{ topic: 'progress' }, true],
  [{ topic: 'trench' }, false],
  [{ standing: 'contested', year: '2025' }, true],
  [{ standing: 'contested', year: '2024' }, false],
  [{ speaker: 'tahsin-al-khafaji' }, true],
  [{ words: 'wall 400 km' }, true],
  [{ words: '  January  ' }, true],
  [{ words: "rabi'a" }, true],
  [{ words: 'RABIA' }, true],
  [{ words: 'wall trench' }, false],
] as [Partial<Wanted>, boolean][])('%o: %s', (wanted, expected) => {
  expect(matches(fact, { ...any, ...wanted })).toBe(expected)
})
