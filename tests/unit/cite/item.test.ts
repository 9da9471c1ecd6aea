import { expect, test } from 'vitest'
import { containerOf, keyOf, sourceItem } from '../../../src/cite/item.ts'
import type { Source } from '../../../src/schemas/source.ts'
import { without } from './sample.ts'

const site = { title: '615 km', edition: '2026.12' }
const source = {
  id: 'a',
  type: 'report',
  title: 'Wall',
  issued: '2025-01',
  accessed: '2026-11-25',
  language: 'ar',
  URL: 'https://example.org/',
  'container-title': 'Site',
} as unknown as Source

test('the name of the site tells the edition', () => {
  expect(containerOf(site)).toBe('615 km (edition 2026.12)')
})

test('a key has the site and the edition, and letters without marks', () => {
  expect(keyOf('context-elsewhere:türkiye-and-syria', site)).toBe('615km-2026.12-context-elsewhere:turkiye-and-syria')
})

test('a source keeps its fields of CSL and none of ours', () => {
  const item = sourceItem({ ...source, note: 'News', caution: 'x', archived: 'https://a.b/' } as unknown as Source)
  expect(item).toEqual({
    id: 'a',
    type: 'report',
    title: 'Wall',
    issued: { 'date-parts': [[2025, 1]] },
    accessed: { 'date-parts': [[2026, 11, 25]] },
    language: 'ar',
    URL: 'https://example.org/',
    'container-title': 'Site',
  })
})

test('a title that is not the page’s own stands in brackets', () => {
  const titled = (as: string) => sourceItem({ ...source, titled: as } as unknown as Source).title
  expect([titled('translated'), titled('described'), titled('original')]).toEqual(['[Wall]', '[Wall]', 'Wall'])
})

test('a source without a date has none', () => {
  expect(sourceItem(without(source, 'issued'))).not.toHaveProperty('issued')
})
