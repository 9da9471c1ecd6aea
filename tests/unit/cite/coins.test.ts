import { expect, test } from 'vitest'
import { coinsOf } from '../../../src/cite/coins.ts'
import { article, hostile, page, without } from './sample.ts'

const pairs = (text: string) => Object.fromEntries(new URLSearchParams(text))

test('a part of the site is a web page with its body as corporate author', () => {
  expect(pairs(coinsOf(page))).toEqual({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'webpage',
    'rft.title': 'The wall',
    'rft.aucorp': '615 km editors',
    'rft.source': '615 km (edition 2026.12)',
    'rft.date': '2026-12-01',
    'rft.identifier': page.URL,
    'rft.language': 'en',
  })
})

test('persons are authors one by one, family first', () => {
  expect(new URLSearchParams(coinsOf(article)).getAll('rft.au')).toEqual(['al-Bar, Anas', 'Wang, Herman'])
})

test('a type that Zotero does not know is a document', () => {
  expect(pairs(coinsOf({ ...page, type: 'musical_score' }))['rft.type']).toBe('document')
})

test('what an item lacks is left out', () => {
  const bare = without(page, 'issued', 'author', 'container-title')
  expect(Object.keys(pairs(coinsOf(bare))).filter((key) => /date|au|source/.test(key))).toEqual([])
})

test('no sign of a title ends its pair or the attribute that holds all', () => {
  const text = coinsOf({ ...page, title: hostile })
  expect(text).not.toMatch(/["<>{}\\\n]/)
  expect(pairs(text)['rft.title']).toBe(hostile)
})
