import { expect, test } from 'vitest'
import type { Wanted } from '../../../src/print/set/choice.ts'
import { sheetsOf, sheetsOfPage, type Heights } from '../../../src/print/set/estimate.ts'
import { flowOf } from '../../../src/print/set/flow.ts'
import { heightsOf, measurePage } from '../../../src/print/set/measure.ts'
import { factNote, figure, head, mark, pageOf, references } from './pages.ts'

const heights: Heights = {
  notes: [100, 100, 100],
  sources: [50],
  pages: {
    wall: { answer: [30, [0], [0]], 'what-it-is': [300, [0, 1], [0]] },
    trench: { answer: [30, [0, 1, 2], [0]], long: [2000, [], []] },
  },
}
const some = (id: string, ...parts: string[]): Wanted => ({ id, depth: 1, parts: new Set(parts) })
const whole = (id: string, depth: 1 | 2 = 1): Wanted => ({ id, depth, parts: undefined })

test('a small part is a sheet or two with its title, notes and sources', () => {
  expect(sheetsOf([some('wall', 'answer')], heights)).toBe(2)
})

test('a note and a source that parts share are counted once', () => {
  const apart = sheetsOf([some('wall', 'answer')], heights) + sheetsOf([some('trench', 'answer')], heights)
  expect(sheetsOf([some('wall', 'answer'), some('trench', 'answer')], heights)).toBeLessThan(apart)
})

test('whole pages begin a sheet, and parts of pages do not', () => {
  const parts = [some('wall', 'answer'), some('trench', 'answer')]
  const pages = [whole('wall'), whole('trench')]
  expect(
    sheetsOf(pages, { ...heights, pages: { wall: { answer: [30, [], []] }, trench: { answer: [30, [], []] } } }),
  ).toBe(3)
  expect(sheetsOf(parts, { ...heights, notes: [0, 0, 0], sources: [0] })).toBe(1)
})

test('what the heights do not know takes no room, and breaks nothing', () => {
  expect(sheetsOf([some('moat', 'answer'), some('wall', 'no-such-part')], heights)).toBe(1)
})

test('the length of a page by itself leaves out what stands around a document', () => {
  expect(sheetsOfPage({ id: 'trench' }, heights)).toBe(10)
})

test('chapters begin a sheet when they are whole, belong to the sheets of what they stand under, or run on', () => {
  expect(flowOf([whole('a'), whole('b', 2), some('c'), some('d'), { ...whole('e'), depth: 2 }, whole('f')])).toEqual([
    'begins',
    'belongs',
    'runs-on',
    'runs-on',
    'begins',
    'begins',
  ])
})

test('every part of a built page is measured, with its notes and sources by their places in one list', () => {
  const page = (address: string, note: string) =>
    pageOf(
      address,
      'A page',
      `<div class="answer" id="answer"><p>Long${mark(1)}.</p></div>${head('x', 'X')}<p>${'word '.repeat(200)}${mark(2)}</p>${figure('progress', 1)}`,
      [factNote('length', 'zeitung'), factNote(note, 'agency')],
    )
  const built = [
    { id: 'a', address: '/a/', page: page('/a/', 'height') },
    { id: 'b', address: '/b/', page: page('/b/', 'width') },
  ]
  const { notes, sources, pages } = heightsOf(
    built.map((page) => ({ id: page.id, parts: measurePage(page, references, '/') })),
  )
  expect([notes.length, sources.length]).toEqual([3, 3])
  expect(pages['a']?.['answer']?.slice(1)).toEqual([[0], [0]])
  expect(pages['a']?.['x']?.slice(1)).toEqual([[1], [1, 2, 0]])
  expect(pages['b']?.['x']?.slice(1)).toEqual([[2], [1, 2, 0]])
  const [short = 0, long = 0] = [pages['a']?.['answer']?.[0], pages['a']?.['x']?.[0]]
  expect(short).toBeGreaterThan(5)
  expect(long).toBeGreaterThan(short + 150)
})
