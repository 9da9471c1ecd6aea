import { expect, test } from 'vitest'
import { packsOf, validParts, type List } from '../../../src/offline/list.ts'
import { partOf } from '../../../src/offline/parts.ts'

const all = new Set(['progress/cite.bib', 'sources.bib'])

test.each([
  ['index.html', 'reading'],
  ['404.html', 'reading'],
  ['offline/index.html', 'reading'],
  ['_astro/chart.abc.js', 'reading'],
  ['pagefind/fragment/en_1.pf_fragment', 'reading'],
  ['search/words.pack', 'reading'],
  ['print/references.json', 'reading'],
  ['figures/progress.json', 'reading'],
  ['facts/index.html', 'reading'],
  ['something/new.html', 'reading'],
  ['facts/wall-2025-01/index.html', 'evidence'],
  ['sources/from/rudaw/index.html', 'evidence'],
  ['data/facts.csv', 'evidence'],
  ['progress/cite/index.html', 'citations'],
  ['progress/cite.json', 'citations'],
  ['sources.json', 'citations'],
  ['figures/progress.png', 'pictures'],
  ['pdf/book-a4.pdf', 'pdf'],
])('%s belongs to %s', (path, part) => {
  expect(partOf(path, all)).toBe(part)
})

test.each([
  'editions/2026.11/index.html',
  'embed/progress/index.html',
  '_headers',
  'sitemap-0.xml',
  '_astro/chart.js.map',
  'offline/offer.json',
  'offline/packs/abc.pack',
  'offline-worker.js',
])('%s is for nobody to keep', (path) => {
  expect(partOf(path, all)).toBeUndefined()
})

test('reading is kept always, and what the site does not offer never', () => {
  const offered = [{ part: 'evidence' as const }, { part: 'reading' as const }]
  expect(validParts(['evidence', 'pdf'], offered)).toEqual(['reading', 'evidence'])
  expect(validParts([], offered)).toEqual(['reading'])
  const packs = [{ name: 'a', part: 'pdf' as const, bytes: 1, files: [] }]
  expect(packsOf({ packs } as unknown as List, ['reading'])).toEqual([])
})
