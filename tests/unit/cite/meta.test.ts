import { expect, test } from 'vitest'
import { dateOf, metaTags } from '../../../src/cite/meta.ts'
import { hostile, page, without } from './sample.ts'

test('a date goes as far as it is known', () => {
  const dated = (...parts: number[]) => dateOf({ issued: { 'date-parts': [parts] } })
  expect([dated(2026), dated(2026, 3), dated(2026, 3, 1), dateOf({})]).toEqual([
    '2026',
    '2026-03',
    '2026-03-01',
    undefined,
  ])
})

test('Highwire and Dublin Core say the same, and that it is a web page', () => {
  const tags = new Map(metaTags(page))
  for (const [highwire, dublin, value] of [
    ['citation_title', 'DC.title', 'The wall'],
    ['citation_author', 'DC.creator', '615 km editors'],
    ['citation_publication_date', 'DC.date', '2026-12-01'],
    ['citation_language', 'DC.language', 'en'],
    ['citation_public_url', 'DC.identifier', page.URL],
  ] as const)
    expect([tags.get(highwire), tags.get(dublin)]).toEqual([value, value])
  expect(tags.get('DC.isPartOf')).toBe('615 km (edition 2026.12)')
  expect(tags.get('DC.type')).toBe('webpage')
})

test('what an item lacks has no tag, and signs stay as they are', () => {
  const bare = without(page, 'issued', 'author', 'container-title')
  const tags = new Map(metaTags({ ...bare, title: hostile }))
  expect(tags.get('DC.title')).toBe(hostile)
  for (const name of ['citation_author', 'citation_publication_date', 'DC.isPartOf']) expect(tags.has(name)).toBe(false)
})
