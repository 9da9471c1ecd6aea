import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { registerOf } from '../../src/authoring/register.ts'
import { readContent } from '../../src/checker/read.ts'
import { contentWith, type Change } from './copy.ts'

const register = (...changes: Change[]) => registerOf(readContent(contentWith(...changes)))
const addressesIn = (text: string) => parse(text) as Record<string, string[]>

test('the register holds every page with the anchors that may be cited, but no numbered note', () => {
  const addresses = addressesIn(register().text)
  expect(addresses).toMatchObject({
    '/': ['answer', 'notes-and-sources', 'what-it-is'],
    '/strategy/wall/': ['answer', 'in-brief', 'key-points'],
    '/facts/length-one/': [],
    '/facts/by/year/2025/': [],
    '/facts/by/speaker/commander/': [],
    '/sources/outlet-2025-01/': [],
    '/series/border-length/': ['figure-observations'],
    '/embed/series-border-length/': [],
    '/topics/wall/': [],
    '/timeline/': ['wall-begun'],
    '/glossary/': ['berm'],
  })
  expect(Object.keys(addresses)).toEqual(Object.keys(addresses).toSorted())
})

test('what was published stays in the register when it is gone, and a second run adds nothing', () => {
  const old = { file: 'published.yaml', text: '/strategy/fence/: [cost]\n/strategy/wall/: [price]\n' }
  const { text, added } = register(old)
  expect(addressesIn(text)).toMatchObject({
    '/strategy/fence/': ['cost'],
    '/strategy/wall/': ['answer', 'in-brief', 'key-points', 'price'],
  })
  expect(added).toBeGreaterThan(0)
  expect(register({ file: 'published.yaml', text })).toEqual({ text, added: 0 })
})
