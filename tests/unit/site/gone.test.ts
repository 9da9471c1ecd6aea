import { expect, test } from 'vitest'
import { goneFileSchema } from '../../../src/schemas/gone.ts'
import { formerAnchors, lostParts, redirects, tombstones } from '../../../src/site/gone.ts'
import { nameOf, sectionOf } from '../../../src/site/names.ts'
import type { Library } from '../../../src/site/library.ts'

const page = (address: string, title: string, body: string, formerly: string[] = []) => ({
  address,
  body,
  data: { title, formerly },
})
const records = goneFileSchema.parse({
  '/old/': { now: '/a/#new' },
  '/facts/x/': { withdrawn: '2026-12-03', why: 'It was wrong.', title: 'X' },
  '/a/#moved': { now: '/a/#new' },
  '/a/#answer-2': { now: '/a/#answer' },
  '/a/#away': { now: '/b/' },
  '/a/#cut': { withdrawn: '2026-12-03', why: 'It said the same twice.' },
  '/former/#part': { now: '/a/#figure-map' },
  '/timeline/#event-1': { now: '/timeline/#event-2' },
  '/glossary/#term-1': { now: '/glossary/#term-2' },
})
const library = {
  gone: new Map(Object.entries(records)),
  prose: {
    pages: [
      page('/a/', 'Page A', '<Answer>Words.</Answer>\n\n<MapFigure />\n\n## Other words {/* #new */}\n', ['/former/']),
    ],
    measures: [page('/b/', 'Page B', '## Words\n')],
    threats: [],
    agencies: [],
    places: [],
  },
  events: [{ id: 'event-2' }],
  glossary: new Map([['term-2', {}]]),
  ledger: { series: new Map() },
} as unknown as Library

test('pages that moved redirect, whether their new page says so or gone.yaml', () => {
  expect(redirects(library)).toEqual([
    { from: '/former/', to: '/a/' },
    { from: '/old/', to: '/a/#new' },
  ])
})

test('a withdrawn page leaves word of it, a withdrawn part of a page does not', () => {
  expect(tombstones(library)).toEqual([
    { address: '/facts/x/', withdrawn: '2026-12-03', why: 'It was wrong.', title: 'X' },
  ])
})

test('what moved on its page sits at the heading, figure, event or term that it is now', () => {
  expect(formerAnchors('/a/#new', library)).toEqual(['moved'])
  expect(formerAnchors('/a/#figure-map', library)).toEqual(['part'])
  expect(formerAnchors('/timeline/#event-2', library)).toEqual(['event-1'])
  expect(formerAnchors('/glossary/#term-2', library)).toEqual(['term-1'])
  expect(formerAnchors('/b/#words', library)).toEqual([])
})

test('every other part that is gone is listed once, at the end of its page', () => {
  expect(lostParts('/a/', library).map(({ anchor }) => anchor)).toEqual(['answer-2', 'away', 'cut'])
  expect(lostParts('/timeline/', library)).toEqual([])
  expect(lostParts('/b/', library)).toEqual([])
})

test('an address is called by its page and section, and belongs to the section above it', () => {
  expect(nameOf('/a/#new', library)).toBe('Page A › Other words')
  expect(nameOf('/b/', library)).toBe('Page B')
  expect(nameOf('/facts/', library)).toBe('Facts')
  expect(nameOf('/facts/y/', library)).toBe('/facts/y/')
  expect(sectionOf('/sources/from/x/', library)).toEqual({ address: '/sources/', title: 'Sources' })
  expect(sectionOf('/a/b/', library)).toEqual({ address: '/a/', title: 'Page A' })
  expect(sectionOf('/nowhere/', library)).toEqual({ address: '/', title: 'Home' })
})
