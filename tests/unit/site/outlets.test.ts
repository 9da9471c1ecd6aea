import { expect, test } from 'vitest'
import { byLetter, outlets } from '../../../src/site/outlets.ts'
import { sourceSchema } from '../../../src/schemas/source.ts'

const source = (id: string, outlet: string, issued?: string) =>
  sourceSchema.parse({
    id,
    type: 'article-newspaper',
    title: id,
    'container-title': outlet,
    URL: `https://example.org/${id}`,
    accessed: '2026-11-22',
    language: 'en',
    ...(issued && { issued }),
  })
const all = [
  source('b-old', 'Rudaw', '2024'),
  source('c', 'The National', '2023'),
  source('b-new', 'Rudaw', '2025-10-16'),
  source('a', 'Al-Monitor'),
  source('d', 'Türkiye Today'),
]

test('outlets come by name, articles aside, each with its newest page first', () => {
  const found = outlets({ sources: new Map(all.map((each) => [each.id, each])) })
  expect(found.map(({ name, address }) => [name, address])).toEqual([
    ['Al-Monitor', '/sources/from/al-monitor/'],
    ['The National', '/sources/from/the-national/'],
    ['Rudaw', '/sources/from/rudaw/'],
    ['Türkiye Today', '/sources/from/turkiye-today/'],
  ])
  expect(found[2]?.sources.map(({ id }) => id)).toEqual(['b-new', 'b-old'])
  expect(byLetter(found).map(({ letter, outlets }) => [letter, outlets.length])).toEqual([
    ['M', 1],
    ['N', 1],
    ['R', 1],
    ['T', 1],
  ])
})

test('names that begin with a digit stand together', () => {
  const named = [source('e', '7al.net'), source('f', '24 heures'), source('g', 'ANF News')]
  const letters = byLetter(outlets({ sources: new Map(named.map((each) => [each.id, each])) }))
  expect(letters.map(({ letter, address, outlets }) => [letter, address, outlets.length])).toEqual([
    ['0–9', '/sources/outlets/30/', 2],
    ['A', '/sources/outlets/a/', 1],
  ])
})
