import { expect, test } from 'vitest'
import type { Assembled } from '../../../src/print/document/assemble.ts'
import { assembled, factNote, figure, head, mark, pageOf, references } from './pages.ts'

const wall = pageOf(
  '/strategy/wall/',
  'The wall',
  `<div class="answer" id="answer"><p>It is long${mark(1)}, and <a href="/strategy/#layers">one layer</a>.</p></div>` +
    `<section class="key-points" aria-labelledby="key-points"><p class="label" id="key-points">Key points</p><ul><li>Tall${mark(2)}</li></ul></section>` +
    `${head('what-it-is', 'What it is')}<p>Concrete${mark(3)}, long${mark(1)}. See <a href="#costs">its costs</a>, <a href="/threats/">what it meets</a>.</p>` +
    `${head('costs', 'Costs')}<p>Not told. <a href="/sources/zeitung/">A paper</a> asked, <a href="https://other.example/">elsewhere</a> too.</p><h3 id="more">More</h3>`,
  [factNote('length', 'zeitung'), factNote('height', 'agency', ', page 1'), factNote('stuff', 'agency')],
)
const strategy = pageOf(
  '/strategy/',
  'Strategy',
  `<div class="answer" id="answer"><p>High${mark(1)}, long${mark(2)}.</p></div>${head('layers', 'The layers')}` +
    `${figure('layers', 1)}<p><a href="/strategy/wall/">The wall</a></p>${figure('progress', 2)}`,
  [factNote('height', 'agency', ', page 2'), factNote('length', 'zeitung')],
)

const both = () =>
  assembled([
    { address: '/strategy/', page: strategy, depth: 1 },
    { address: '/strategy/wall/', page: wall, depth: 2 },
  ])
const some = (...parts: string[]) =>
  assembled([{ address: '/strategy/wall/', page: wall, depth: 1, parts: new Set(parts) }])

const all = ({ chapters, notes, bibliography }: Assembled) =>
  [...chapters, ...notes, ...bibliography].flatMap((root) => [root, ...root.querySelectorAll('*')])
const numbers = ({ chapters }: Assembled) =>
  chapters.map((chapter) => [...chapter.querySelectorAll('.mark a')].map(({ textContent }) => textContent))
const textOf = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent.trim())

test('notes are numbered in the order of their first mark, and one of two pages is one note', () => {
  const document = both()
  expect(textOf(document.notes)).toEqual([
    'heightagency, page 2',
    'lengthzeitung',
    'heightagency, page 1',
    'stuffagency',
  ])
  expect(document.notes.map(({ id }) => id)).toEqual(['note-1', 'note-2', 'note-3', 'note-4'])
  expect(numbers(document)).toEqual([
    ['1', '2'],
    ['2', '3', '4', '2'],
  ])
})

test('a mark leads to its note', () => {
  for (const link of both().chapters.flatMap((chapter) => [...chapter.querySelectorAll('.mark a')]))
    expect(link.getAttribute('href')).toBe(`#note-${link.textContent}`)
})

test('notes of parts that were not chosen are not there', () => {
  const document = some('key-points')
  expect(numbers(document)).toEqual([['1']])
  expect(textOf(document.notes)).toEqual(['heightagency, page 1'])
})

test('figures are numbered through, and keep their titles', () => {
  const { figures, chapters } = both()
  expect(figures.map(({ number, words }) => `${number} ${words}`)).toEqual([
    '1 All about layers',
    '2 All about progress',
  ])
  const again = assembled([
    { address: '/strategy/', page: strategy, depth: 1, parts: new Set(['layers']) },
    { address: '/strategy/wall/', page: wall, depth: 2 },
    { address: '/progress/', page: pageOf('/progress/', 'Progress', figure('progress', 1)), depth: 1 },
  ])
  expect(again.figures.map(({ id }) => id)).toEqual([
    'strategy--figure-layers',
    'strategy--figure-progress',
    'progress--figure-progress',
  ])
  expect(chapters[0]?.querySelector('.figure-title')?.textContent).toBe('Figure 1 All about layers')
})

test('no id is there twice, and what refers to ids still finds them', () => {
  const elements = all(both())
  const ids = elements.map(({ id }) => id).filter(Boolean)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const named = elements.flatMap((element) => element.getAttribute('aria-labelledby') ?? [])
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((id) => !ids.includes(id))).toEqual([])
})

test('a link leads into the document where it has the target, and to the public address where it has not', () => {
  const hrefs = (document: Assembled) =>
    document.chapters.flatMap((chapter) =>
      [...chapter.querySelectorAll('p:not(.chapter-address) > a')].map((link) => link.getAttribute('href')),
    )
  expect(hrefs(both())).toEqual([
    '#strategy-wall',
    '#strategy--layers',
    '#strategy-wall--costs',
    'https://site.example/threats/',
    '#source-zeitung',
    'https://other.example/',
  ])
  expect(hrefs(some('what-it-is'))).toEqual([
    'https://site.example/strategy/wall/#costs',
    'https://site.example/threats/',
  ])
})

test('headings stand below the title of their chapter, and the contents list chapters and sections', () => {
  const { chapters, contents } = both()
  const levels = chapters.map((chapter) =>
    [...chapter.querySelectorAll('h2, h3, h4, h5')].map((each) => each.localName),
  )
  expect(levels).toEqual([
    ['h2', 'h3'],
    ['h3', 'h4', 'h4', 'h5'],
  ])
  expect(contents.map(({ number, words, depth }) => `${depth} ${number} ${words}`.replace('  ', ' '))).toEqual([
    '1 1 Strategy',
    '3 The layers',
    '2 1.1 The wall',
    '3 What it is',
    '3 Costs',
  ])
})

test('what works on a screen alone is left behind', () => {
  const document = both()
  const left = all(document).filter((each) =>
    each.matches('.cite, button, select, .controls, svg.narrow, .ways, .trail'),
  )
  expect(left.map(({ outerHTML }) => outerHTML)).toEqual([])
  expect(textOf(document.chapters).join()).not.toContain('Text of today')
})

test('the bibliography has each source once, in the order of the alphabet, those behind figures too', () => {
  expect(both().bibliography.map(({ id }) => id)).toEqual(['source-agency', 'source-office', 'source-zeitung'])
  expect(some('what-it-is').bibliography.map(({ id }) => id)).toEqual(['source-agency', 'source-zeitung'])
})

test('addresses of sources are links that read as people write them', () => {
  const links = both().bibliography.map((item) => item.querySelector('a'))
  expect(links.map((link) => link?.getAttribute('href'))).toEqual([
    'https://agency.example/%D8%AC%D8%AF%D8%A7%D8%B1%20a',
    'https://office.example/100%25%C3',
    'https://zeitung.example/1',
  ])
  expect(links.map((link) => link?.textContent)).toEqual([
    'https://agency.example/جدار%20a',
    'https://office.example/100%25%C3',
    'https://zeitung.example/1',
  ])
})

test('without references there is no bibliography, and sources are found at their public address', () => {
  const document = assembled([{ address: '/strategy/wall/', page: wall, depth: 1 }], { references: undefined })
  expect(document.bibliography).toEqual([])
  expect(document.notes[0]?.querySelector('a')?.getAttribute('href')).toBe('https://site.example/sources/zeitung/')
})

test('the pages that parts are taken from stay as they were', () => {
  const before = wall.toString()
  both()
  expect(wall.toString()).toBe(before)
})

test('a page that lacks what its marks lead to, and a source without a reference, are refused', () => {
  const lacking = pageOf('/x/', 'X', `<p>Long${mark(1)}</p>`)
  expect(() => assembled([{ address: '/x/', page: lacking, depth: 1 }])).toThrow('"#note-1"')
  expect(() =>
    assembled([{ address: '/strategy/wall/', page: wall, depth: 1 }], { references: { ...references, sources: {} } }),
  ).toThrow('no reference for the source "zeitung"')
})
