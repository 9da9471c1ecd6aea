import { expect, test } from 'vitest'
import { parseChoice, presetOf, wantedOf, writeChoice, type PageOutline } from '../../../src/print/set/choice.ts'

const outline: PageOutline[] = [
  { id: 'index', depth: 1, parts: ['answer', 'ways-in'] },
  { id: 'strategy', depth: 1, parts: ['answer', 'key-points', 'the-layers'] },
  { id: 'strategy/wall', depth: 2, parts: ['answer', 'key-points', 'what-it-is', 'in-brief'] },
  { id: 'strategy/trench', depth: 2, parts: ['answer', 'key-points', 'what-it-is'] },
  { id: 'timeline', depth: 1, parts: ['answer', 'events'] },
]

const read = (query: string) => {
  const { choice, gone } = parseChoice(query, outline)
  return { chosen: Object.fromEntries([...choice].map(([id, parts]) => [id, [...parts]])), gone }
}
const rewritten = (query: string) => writeChoice(parseChoice(query, outline).choice, outline)

test('an address names whole pages, and parts of pages', () => {
  expect(read('?p=strategy/wall:what-it-is,key-points&p=timeline')).toEqual({
    chosen: { 'strategy/wall': ['what-it-is', 'key-points'], timeline: ['answer', 'events'] },
    gone: [],
  })
})

test('an address whose signs were encoded on its way reads the same', () => {
  expect(read('?p=strategy%2Fwall%3Akey-points%2Cin-brief').chosen).toEqual({
    'strategy/wall': ['key-points', 'in-brief'],
  })
})

test('parts of one page that are named apart are one choice', () => {
  expect(read('?p=timeline:answer&p=timeline:events').chosen).toEqual({ timeline: ['answer', 'events'] })
})

test('what an address names and the site no longer has is told, and the rest is kept', () => {
  expect(read('?p=strategy/moat&p=timeline:maps,events&p=strategy/wall:height&set=novel')).toEqual({
    chosen: { timeline: ['events'] },
    gone: ['novel', 'strategy/moat', 'timeline:maps', 'strategy/wall:height'],
  })
})

test.each(['', '?p=', '?p=:', '?p=::,,', '?set=', '?set=toString', '?other=1', '?p=%E0%A4%A'])(
  'an address such as "%s" chooses nothing and breaks nothing',
  (query) => {
    expect(read(query).chosen).toEqual({})
    expect(rewritten(query)).toBe('')
  },
)

test('a choice is written in reading order and as short as can be', () => {
  expect(rewritten('?p=timeline:events,answer&p=strategy/wall:what-it-is,key-points')).toBe(
    'p=strategy/wall:key-points,what-it-is&p=timeline',
  )
})

test('a choice that has a name is written by it, however it was made', () => {
  expect(rewritten('?p=strategy/wall:key-points&p=strategy:key-points&p=strategy/trench:key-points')).toBe(
    'set=briefing',
  )
  expect(rewritten('?p=strategy&p=strategy/wall&p=strategy/trench&p=timeline')).toBe('set=teaching')
  expect(rewritten('?set=teaching&p=index')).toBe('set=everything')
  expect(presetOf(new Map(), outline)).toBeUndefined()
})

test('a page stands under the first page of its section only where that is chosen too', () => {
  const wanted = (query: string) => wantedOf(parseChoice(query, outline).choice, outline)
  expect(wanted('?p=strategy:key-points&p=strategy/wall&p=timeline')).toEqual([
    { id: 'strategy', depth: 1, parts: new Set(['key-points']) },
    { id: 'strategy/wall', depth: 2, parts: undefined },
    { id: 'timeline', depth: 1, parts: undefined },
  ])
  expect(wanted('?p=index&p=strategy/wall&p=strategy/trench').map(({ depth }) => depth)).toEqual([1, 1, 1])
})
