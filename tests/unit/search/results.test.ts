import { describe, expect, test } from 'vitest'
import { countsOf } from '../../../src/search/engine/counts.ts'
import { excerptOf, wordsAt } from '../../../src/search/engine/excerpt.ts'
import { idsWith, steps } from '../../../src/search/engine/filter-list.ts'
import type { FilterName } from '../../../src/search/engine/messages.ts'
import type { Match } from '../../../src/search/engine/pagefind.ts'
import { joinTerms, rank } from '../../../src/search/engine/rank.ts'
import type { RecordKind } from '../../../src/search/record.ts'

const match = (id: string, score = 1, fields: string[] = []): Match => ({
  id,
  score,
  words: [1],
  matchedMetaFields: fields,
  data: () => Promise.reject(new Error('not loaded')),
})
const found = (...matches: Match[]) => joinTerms([matches])
const many = Array.from({ length: 50 }, (_, index) => match(`other-${index}`))
const plain = { total: 100, kindOf: (): RecordKind => 'page', boost: () => 1, asked: [] }
const order = (...args: Parameters<typeof rank>) => rank(...args).map(({ id }) => id)

describe('ranking', () => {
  test('puts what has everything before what has a part', () => {
    expect(order([found(match('both'), match('one', 1.5)), found(match('both'))], plain)[0]).toBe('both')
  })

  test('counts a rare word for more than a common one', () => {
    expect(order([found(...many, match('common')), found(match('rare'))], plain)[0]).toBe('rare')
  })

  test('puts a heading that says it before a text that mentions it, but not a sentence for a title', () => {
    const wanted = [found(match('text', 1.2), match('heading', 1, ['title']))]
    expect(order(wanted, plain)[0]).toBe('heading')
    expect(order(wanted, { ...plain, kindOf: () => 'fact' })[0]).toBe('text')
  })

  test('prefers answers in words to single facts, and facts to sources', () => {
    const kinds: Record<string, RecordKind> = { section: 'measure', single: 'fact', read: 'source' }
    const wanted = [found(match('read'), match('single'), match('section'))]
    expect(order(wanted, { ...plain, kindOf: (id) => kinds[id] ?? 'page' })).toEqual(['section', 'single', 'read'])
  })

  test('favours what is about a named thing, and a heading that asks the same question', () => {
    const wanted = [found(match('a'), match('b'))]
    expect(order(wanted, { ...plain, boost: (id) => (id === 'b' ? 1.2 : 1) })[0]).toBe('b')
    expect(order(wanted, { ...plain, asked: [new Set(['b'])] })[0]).toBe('b')
  })

  test('takes the best of several terms, and the typed one before others', () => {
    const joined = joinTerms([[match('typed')], [match('meant'), match('typed', 0.5)]])
    expect(joined.get('typed')).toMatchObject({ score: 1, words: [1, 1] })
    expect(joined.get('meant')?.score).toBeLessThan(1)
  })
})

describe('excerpts', () => {
  const text = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ')

  test('show the piece with most of what was found, and mark it', () => {
    const pieces = excerptOf(text, [3, 60, 62, 63])
    expect(pieces.filter((piece) => piece.found).map((piece) => piece.text.trim())).toEqual(['w60', 'w62 w63'])
    expect(pieces[0]?.text).toBe('… ')
    expect(pieces.at(-1)?.text).toBe(' …')
  })

  test('of a short text are the whole, without dots', () => {
    expect(excerptOf('a trench here', [1])).toEqual([
      { text: 'a ', found: false },
      { text: 'trench ', found: true },
      { text: 'here', found: false },
    ])
  })

  test('of a text in which nothing was found begin at its beginning', () => {
    expect(excerptOf(text, [])[0]?.text).toMatch(/^w0 w1 /)
  })

  test('the words that were found come once each, as they are written', () => {
    expect(wordsAt('The “trench”, the trench; al-Qaim’s wall.', [1, 3, 4])).toEqual(['trench', 'al-Qaim’s'])
  })
})

describe('counts of filters', () => {
  const sets = new Map<FilterName, Map<string, Set<string>>>([
    [
      'kind',
      new Map([
        ['fact', new Set(['a', 'b'])],
        ['page', new Set(['c'])],
      ]),
    ],
    [
      'year',
      new Map([
        ['2024', new Set(['a'])],
        ['2025', new Set(['b', 'c'])],
        ['2019', new Set(['z'])],
      ]),
    ],
  ])
  const count = (chosen: Parameters<typeof countsOf>[1]) =>
    countsOf(['a', 'b', 'c'], chosen, sets, (_, value) => value.toUpperCase())
  const values = (counts: { value: string; count: number }[]) => counts.map(({ value, count }) => [value, count])

  test('say how many results each value has, the most first, years from the newest', () => {
    expect(count({}).kind).toEqual([
      { value: 'fact', label: 'FACT', count: 2 },
      { value: 'page', label: 'PAGE', count: 1 },
    ])
    expect(values(count({}).year)).toEqual([
      ['2025', 2],
      ['2024', 1],
    ])
  })

  test('heed what is chosen of other filters, and show of their own what else it would bring', () => {
    const { kind, year } = count({ kind: ['fact'] })
    expect(values(kind)).toEqual([
      ['fact', 2],
      ['page', 1],
    ])
    expect(values(year)).toEqual([
      ['2025', 1],
      ['2024', 1],
    ])
  })

  test('keep a chosen value that has none', () => {
    expect(values(count({ kind: ['page'], year: ['2024'] }).year)).toEqual([
      ['2025', 1],
      ['2024', 0],
    ])
  })
})

test('the list of a filter names the records that carry a value, by steps from one to the next', () => {
  const list = { prefix: 'en_x-', values: { fact: steps([0, 1, 40]) } }
  expect(list.values.fact).toEqual([0, 1, 39])
  expect([...idsWith(list, 'fact')]).toEqual(['en_x-0', 'en_x-1', 'en_x-14'])
  expect(idsWith(list, 'page').size).toBe(0)
})
