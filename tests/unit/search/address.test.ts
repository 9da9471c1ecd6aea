import { expect, test } from 'vitest'
import { countChosen, queryOf, readSearch, toggled } from '../../../src/search/view/address.ts'

test('an address says what is looked for, and is read back as it was written', () => {
  const search = { query: '400 km & نينوى', chosen: { kind: ['fact'], topic: ['trench', 'wall'], year: ['2025'] } }
  const address = queryOf(search)
  expect(address).toBe(`?q=400+km+%26+${encodeURIComponent('نينوى')}&kind=fact&topic=trench&topic=wall&year=2025`)
  expect(readSearch(address)).toEqual(search)
})

test('an address without a search is empty, and of an address only what the search knows is read', () => {
  expect(queryOf({ query: '', chosen: {} })).toBe('')
  expect(readSearch('?q=+wall+&colour=red&kind=&kind=fact&kind=fact')).toEqual({
    query: 'wall',
    chosen: { kind: ['fact'] },
  })
})

test('a value is chosen with one press and given up with the next', () => {
  const one = toggled({}, 'topic', 'wall')
  expect(one).toEqual({ topic: ['wall'] })
  const two = toggled(one, 'topic', 'trench')
  expect(two).toEqual({ topic: ['wall', 'trench'] })
  expect(countChosen(toggled(two, 'year', '2025'))).toBe(3)
  expect(toggled(one, 'topic', 'wall')).toEqual({})
})
