import { expect, test } from 'vitest'
import { typeOf } from '../../../src/offline/files.ts'
import { Finder } from '../../../src/offline/find.ts'
import type { Pack, PartName } from '../../../src/offline/list.ts'

const pack = (name: string, part: PartName, files: Pack['files']): Pack => ({ name, part, bytes: 1, files })
const packs = [
  pack('a', 'reading', [
    ['index.html', 10],
    ['places/رابعة/index.html', 20],
    ['feed.xml', 5],
  ]),
  pack('b', 'evidence', [['facts/x/index.html', 7]]),
]
const list = { edition: '2026.12', asOf: '2026-11-25', packs, left: ['editions/2026.11/'] }
const finder = new Finder({ version: 'v', parts: ['reading'], list })

test('an address is found where its file lies in its pack', () => {
  expect(finder.find('')).toEqual({ is: 'file', place: { path: 'index.html', pack: 'a', from: 0, to: 10 } })
  expect(finder.find('feed.xml')).toEqual({ is: 'file', place: { path: 'feed.xml', pack: 'a', from: 30, to: 35 } })
  expect(finder.find(encodeURI('places/رابعة/'))).toMatchObject({ is: 'file', place: { from: 10, to: 30 } })
})

test('the folder of a page leads to the page', () => {
  expect(finder.find(encodeURI('places/رابعة'))).toEqual({ is: 'moved', path: encodeURI('places/رابعة/') })
})

test('what the site has and is not kept is told apart from what it does not have', () => {
  for (const path of ['facts/x/', 'facts/x', 'editions/2026.11/progress/']) expect(finder.find(path).is).toBe('left')
  for (const path of ['facts/y/', '%', 'editions/2026.10/']) expect(finder.find(path).is).toBe('unknown')
})

test('files have the types that hosts give them', () => {
  expect(typeOf('index.html')).toBe('text/html; charset=utf-8')
  expect(typeOf('_astro/a.js')).toBe('text/javascript; charset=utf-8')
  expect(typeOf('a/cite.ris')).toBe('application/x-research-info-systems; charset=utf-8')
  expect(typeOf('figures/a.png')).toBe('image/png')
  expect(typeOf('search/words.pack')).toBe('application/octet-stream')
})
