import { expect, test } from 'vitest'
import { pageLocators } from '../../../src/print/book/page-numbers.ts'
import { pageRules, runsOf } from '../../../src/print/document/page-rules.ts'

/** Mentions on pages, those in bold with a star, and how the index prints them. */
function printed(...mentions: string[]): string {
  const pages = new Map(mentions.map((page, index) => [`m${index}`, Number.parseInt(page)]))
  const locators = mentions.map((page, index) => ({ id: `m${index}`, about: page.endsWith('*') }))
  return pageLocators(locators, pages)
    .map(({ page, ends, about }) => `${ends ? '–' : ', '}${page}${about ? '*' : ''}`)
    .join('')
    .slice(2)
}

test('mentions on one page are one, and three pages in a row a range', () => {
  expect(printed('12', '14', '14', '15', '16')).toBe('12, 14–16')
  expect(printed('14', '15')).toBe('14, 15')
  expect(printed('16', '12', '15', '14', '20')).toBe('12, 14–16, 20')
})

test('a page in bold stays so beside others, and ends a range of those that are not', () => {
  expect(printed('3', '4', '4*', '5', '6', '7')).toBe('3, 4*, 5–7')
  expect(printed('4*', '5*', '6*', '7')).toBe('4*–6*, 7')
})

test('a mention on no page is an error that names it', () => {
  expect(() => pageLocators([{ id: 'mention-9', about: false }], new Map())).toThrow('mention-9')
})

test('chapters of the first row have a head, and those below them share it', () => {
  const entry = (id: string, number: string, depth: 1 | 2 | 3) => ({ id, number, words: `The ${id}`, depth })
  const runs = runsOf([entry('notes', '', 1), entry('a', '1', 1), entry('b', '1.1', 2), entry('b--x', '', 3)])
  expect(runs).toEqual([
    { ids: ['notes'], head: 'The notes' },
    { ids: ['a', 'b'], head: '1\u2002The a' },
  ])
})

test('words in the margins of pages cannot end the string or the styles that they are in', () => {
  const rules = pageRules('615 km', 'Edition "1"', [{ ids: ['a'], head: '</style>\\' }])
  expect(rules).toContain('[id="a"]{page:run-1}')
  expect(rules).toContain(String.raw`"Edition \"1\""`)
  expect(rules).not.toContain('</style')
})
