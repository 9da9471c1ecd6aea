import { expect, test } from 'vitest'
import { toBibLatex } from '../../../src/cite/biblatex.ts'
import type { CslItem } from '../../../src/cite/item.ts'
import { article, hostile, page } from './sample.ts'

/** The fields of one entry, and its type. */
function entry(item: CslItem): Record<string, string> {
  const text = toBibLatex([item])
  const fields = [...text.matchAll(/^\t(\w+) = \{(.*)\},$/gm)].map(([, name = '', value = '']) => [name, value])
  return Object.fromEntries([['', /^@(\w+)\{/.exec(text)?.[1] ?? ''], ...fields])
}

test('a part of the site is @online, with its corporate author in braces of its own and its day', () => {
  expect(toBibLatex([page])).toBe(
    `@online{615km-2026.12-strategy-wall,
	author = {{615 km editors}},
	titleaddon = {615 km (edition 2026.12)},
	date = {2026-12-01},
	langid = {english},
	title = {The wall},
	url = {https://615km.example/strategy/wall/#what-it-is},
}

`,
  )
})

test('a family of several parts stays together, and initials keep their capitals', () => {
  expect(entry(article)).toMatchObject({ author: '{al-Bar}, Anas and Wang, Herman', title: '{ISIS} and the wall' })
})

test('addresses stay as they are, and other fields print as they stand in the record', () => {
  expect(entry(article)).toMatchObject({ url: article.URL, journaltitle: 'S\\&P Global', langid: 'arabic' })
})

test('the day of reading stands once', () => {
  expect(entry(article)).toMatchObject({ urldate: '2026-11-05' })
  expect(entry(article)).not.toHaveProperty('note')
})

test('a report has a type and an institution: its publisher, or else its site', () => {
  const report: CslItem = { ...page, type: 'report', 'container-title': 'Site' }
  expect(entry(report)).toMatchObject({ type: 'Report', institution: 'Site' })
  expect(entry({ ...report, publisher: 'Body' })).toMatchObject({ institution: 'Body', titleaddon: 'Site' })
})

test('the publisher of an article is a note, because BibLaTeX knows none there', () => {
  const fields = entry({ ...article, publisher: 'AFP' })
  expect(fields).toMatchObject({ '': 'article', note: 'AFP' })
  expect(fields).not.toHaveProperty('publisher')
})

test('hostile signs neither end a field nor an entry', () => {
  const text = toBibLatex([{ ...page, title: `}},\n@evil{${hostile}` }])
  expect(text.match(/^@/gm)).toHaveLength(1)
  const braces = text.replaceAll(/\\[{}]/g, '')
  expect(braces.split('{')).toHaveLength(braces.split('}').length)
})
