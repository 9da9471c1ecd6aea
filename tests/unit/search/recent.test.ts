import { describe, expect, test } from 'vitest'
import { readList, recent, withQuery } from '../../../src/search/view/recent.ts'

test('the last query comes first, once, and the oldest make room', () => {
  const eight = Array.from({ length: 8 }, (_, index) => `query ${index}`)
  expect(withQuery(eight, 'Query 3')).toEqual(['Query 3', ...eight.filter((each) => each !== 'query 3')])
  expect(withQuery(eight, 'new')).toEqual(['new', ...eight.slice(0, 7)])
})

describe('a list that is kept', () => {
  test('counts as empty when it is missing or no list', () => {
    for (const text of [undefined, '', '{', '"wall"', 'null', '{"a":1}']) expect(readList(text)).toEqual([])
  })

  test('is read without what is no query', () => {
    expect(readList('["wall",3,null,"trench"]')).toEqual(['wall', 'trench'])
  })
})

test('where storage is refused nothing is kept and nothing fails', () => {
  recent.add('wall')
  expect(recent.list()).toEqual([])
  recent.remove('wall')
  recent.clear()
})
