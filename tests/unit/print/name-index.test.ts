import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { bookNames, type BookName } from '../../../src/print/book/book-names.ts'
import { anchorMentions, findMentions } from '../../../src/print/book/find-mentions.ts'
import { compareFiled, letterOf } from '../../../src/print/book/filing.ts'
import { mentionsOf } from '../../../src/print/book/mentions.ts'
import { indexOf, isAbout, tellingMentions } from '../../../src/print/book/name-index.ts'

const name = (headword: string, others: string[] = [], about?: string): BookName => ({
  headword,
  name: headword.split(', ').reverse().join(' '),
  others,
  ...(about ? { about } : {}),
})

function chaptersOf(html: string): Element[] {
  return [...parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.querySelectorAll('.chapter')]
}

const found = (chapters: Element[], names: BookName[]) =>
  findMentions(chapters, mentionsOf(names.map((each) => [each.name, ...each.others])))

test('names are filed without article and accents', () => {
  const names = ['Élisabeth', 'al-Hol', 'ar-Rutba', 'Homs', 'the wall', 'Aleppo', 'Hasakah']
  expect(names.toSorted(compareFiled)).toEqual([
    'Aleppo',
    'Élisabeth',
    'Hasakah',
    'al-Hol',
    'Homs',
    'ar-Rutba',
    'the wall',
  ])
  expect(['al-Hol', 'Êzidî', '“Quoted”'].map(letterOf)).toEqual(['H', 'E', 'Q'])
})

test('the first mention in each section is found, drawings and addresses aside', () => {
  const chapters = chaptersOf(`<section class="chapter" id="wall"><h3>The wall</h3>
    <p class="chapter-address">wall</p><p>A wall in Rabia, a wall.</p>
    <div class="head"><h4 class="level-2" id="wall--where">Where</h4></div><p>By <b>Rabia</b>. <svg><text>Rabia</text></svg></p>
    <p>Rabia</p></section>`)
  const mentions = found(chapters, [name('wall'), name('Rabia')])
  expect(mentions.map(({ of, section, times }) => [of, section, times])).toEqual([
    [0, 'wall', 3],
    [1, 'wall', 1],
    [1, 'wall--where', 2],
  ])
})

test('an anchor stands before each mention, and the words stay as they were', () => {
  const [chapter] = chaptersOf('<section class="chapter" id="a"><p>From Rabia to Homs by road.</p></section>')
  const words = chapter?.textContent
  anchorMentions(found(chapter ? [chapter] : [], [name('Homs'), name('Rabia')]))
  expect(chapter?.innerHTML).toBe(
    '<p>From <span id="mention-1"></span>Rabia to <span id="mention-2"></span>Homs by road.</p>',
  )
  expect(chapter?.textContent).toBe(words)
})

test('of a name that many sections have, those that have it most are told, and what is about it always', () => {
  const names = [name('wall', [], '/strategy/wall/'), name('berm')]
  const sections = Array.from({ length: 40 }, (_, index) =>
    [
      '<section class="chapter" id="',
      `c${index}`,
      '"><p>',
      index < 5 ? 'A wall and a wall.' : 'A wall.',
      '</p></section>',
    ].join(''),
  )
  const chapters = chaptersOf(
    `${sections.join('')}<section class="chapter" id="strategy-wall"><p>wall berm</p></section>`,
  )
  const told = tellingMentions(names, found(chapters, names))
  expect(told.map(({ of, chapter }) => `${of} ${chapter}`)).toEqual([
    ...['0 c0', '0 c1', '0 c2', '0 c3', '0 c4'],
    ...['0 strategy-wall', '1 strategy-wall'],
  ])
})

test('what is about a name is its page, or its entry in the glossary', () => {
  const mention = { of: 0, chapter: 'glossary', section: 'glossary--pkk', times: 1, text: null as never, at: 0 }
  expect(isAbout(name('PKK', [], '/glossary/#pkk'), mention)).toBe(true)
  expect(isAbout(name('YBS', [], '/glossary/#ybs'), mention)).toBe(false)
  expect(isAbout(name('Homs', [], '/places/homs/'), { ...mention, chapter: 'places-homs' })).toBe(true)
  expect(isAbout(name('nobody'), mention)).toBe(false)
})

test('an index has the names that are mentioned, and leads to them from spellings under other letters', () => {
  const names = [
    name('Nineveh', ['Ninawa', 'Mosul province', 'نينوى']),
    name('al-Khafaji, Tahsin'),
    name('Homs', ['Hims']),
  ]
  const chapters = chaptersOf('<section class="chapter" id="a"><p>Tahsin al-Khafaji spoke in Ninawa.</p></section>')
  const letters = indexOf(names, found(chapters, names))
  expect(letters.map(({ letter, entries }) => [letter, entries.map(({ filed }) => filed)])).toEqual([
    ['K', ['al-Khafaji, Tahsin']],
    ['M', ['Mosul province']],
    ['N', ['Nineveh']],
  ])
})

test('names come from entries, terms and persons: one of each, with every spelling once', () => {
  const entry = (title: string, rest: object) => ({ address: `/x/${title}/`, data: { title, aliases: [], ...rest } })
  const library = {
    prose: {
      pages: [entry('Home', {})],
      agencies: [entry('Border Guard Command', { filed: 'Border Guard', aliases: ['Border Forces'] })],
      places: [entry('Al-Hol', { ar: 'الهول', aliases: ['al-Hawl'] })],
      measures: [entry('The wall', { aliases: ['border wall', 'Border Forces'] })],
      threats: [],
    },
    glossary: new Map([
      ['hol', { term: 'al-Hol', ar: 'الهول', aliases: ['Hol camp'], indexed: true }],
      ['fact', { term: 'fact', aliases: [], indexed: false }],
    ]),
    ledger: {
      speakers: new Map([
        ['cell', { name: 'Media Cell', role: 'a body' }],
        ['kh', { name: 'Maj. Gen. Tahsin al-Khafaji', filed: 'al-Khafaji, Tahsin', role: 'spokesman; also of others' }],
      ]),
    },
  }
  expect(bookNames(library as never)).toEqual([
    {
      headword: 'Border Guard',
      name: 'Border Guard',
      others: ['Border Guard Command', 'Border Forces'],
      about: '/x/Border Guard Command/',
    },
    { headword: 'al-Hol', name: 'al-Hol', others: ['الهول', 'al-Hawl', 'Hol camp'], about: '/x/Al-Hol/' },
    { headword: 'wall', name: 'wall', others: ['border wall'], about: '/x/The wall/' },
    { headword: 'al-Khafaji, Tahsin', name: 'Tahsin al-Khafaji', others: [], gloss: 'spokesman' },
  ])
})
