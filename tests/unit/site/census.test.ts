import { expect, test } from 'vitest'
import { census } from '../../../src/site/census.ts'
import { sourceSchema } from '../../../src/schemas/source.ts'

const source = (id: string, more: object) =>
  sourceSchema.parse({
    id,
    type: 'article-newspaper',
    title: id,
    URL: `https://example.org/${id}`,
    accessed: '2026-11-22',
    language: 'en',
    ...more,
  })
const all = [
  source('a', { issued: '2024' }),
  source('b', { language: 'ar', party: true, relays: 'INA' }),
  source('c', { type: 'report', caution: 'A copy.' }),
]
const ledger = { sources: new Map(all.map((each) => [each.id, each])) }

test('sources are counted by language and kind, and those that call for care', () => {
  expect(census(ledger)).toEqual({
    all: 3,
    languages: [
      { key: 'en', count: 2 },
      { key: 'ar', count: 1 },
    ],
    types: [
      { key: 'article-newspaper', count: 2 },
      { key: 'report', count: 1 },
    ],
    relays: 1,
    party: 1,
    undated: 2,
    caution: 1,
  })
})
