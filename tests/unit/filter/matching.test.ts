import { expect, test } from 'vitest'
import { listed, matches, type Wanted } from '../../../src/filter/matching.ts'

const fact = {
  id: 'wall-2025-01',
  title: 'Concrete wall reported complete',
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

test('a row of the table is read into what can be asked for', () => {
  const row = {
    id: 'wall-2025-01',
    title: 'Concrete wall reported complete: 400 km',
    statement: 'The spokesman spoke of 400 km.',
    note: null,
    topics: 'wall; progress',
    standing: 'contested',
    said_by: 'tahsin-al-khafaji',
    as_of: '2025-01-07',
  }
  const read = listed(row, 'Maj. Gen. Tahsin al-Khafaji')
  expect(
    matches(read, {
      topic: 'progress',
      standing: 'contested',
      speaker: 'tahsin-al-khafaji',
      year: '2025',
      words: 'khafaji spoke',
    }),
  ).toBe(true)
  const bare = listed({ ...row, said_by: null, as_of: null }, '')
  expect([bare.speaker, bare.year]).toEqual(['', ''])
})
