import { expect, test } from 'vitest'
import { references } from '../../../src/cite/format.ts'
import { itemOf, type CslItem } from '../../../src/cite/item.ts'
import type { Site } from '../../../src/schemas/site.ts'

const licence = { id: 'MIT', name: 'MIT', url: 'https://example.org/' }
const site: Site = {
  title: '615 km',
  description: 'D.',
  editors: '615 km editors',
  language: 'en',
  edition: '2026.11',
  issued: '2026-11-25',
  asOf: '2026-11-22',
  licence,
  engineLicence: licence,
  lengthSeries: 'a',
  progressSeries: 'b',
}
const part = {
  key: 'facts-wall-2025-01',
  title: 'Wall: 400 km (7 January 2025)',
  url: 'https://615km.example/facts/wall-2025-01/',
}

const apa = (item: CslItem) => references(item)[0]?.html

test('a fact is a web page by a corporate author, in an edition', () => {
  expect(itemOf(part, site)).toMatchObject({
    type: 'webpage',
    author: [{ literal: '615 km editors' }],
    issued: { 'date-parts': [[2026, 11, 25]] },
    'container-title': '615 km (edition 2026.11)',
    URL: part.url,
  })
})

test('the reference keeps the corporate author whole and the name of the site as it is written', () => {
  expect(apa(itemOf(part, site))).toBe(
    '615 km editors. (2026, November 25). <i>Wall: 400 km (7 January 2025)</i>. 615 km (edition 2026.11). https://615km.example/facts/wall-2025-01/',
  )
})

test('two references of one author and year are not told apart by letters', () => {
  apa(itemOf(part, site))
  expect(apa(itemOf({ ...part, key: 'other', title: 'Another' }, site))).toContain('(2026, November 25)')
})

test('a sign that would be markup in a title stays text', () => {
  const hostile = itemOf({ ...part, title: '<script>alert(1)</script> & "quotes"' }, site)
  expect(apa(hostile)).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#38; ')
})
