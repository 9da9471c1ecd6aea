import { expect, test } from 'vitest'
import { derived } from '../../../src/reuse/derived.ts'
import { Watched } from '../../../src/reuse/watched.ts'

interface Fact {
  id: string
  value: number
  topics: string[]
  rival?: Fact
}

const bySize = derived('by-size', ({ facts }: Content) => ({
  ids: [...facts.values()].sort((a, b) => a.value - b.value).map(({ id }) => id),
}))

/** Content with the shapes that the library has: a map, a list, a part with functions, and records in records. */
function content(change: (facts: Map<string, Fact>) => void = () => undefined) {
  const facts = new Map<string, Fact>(
    ['a', 'b', 'c'].map((id, index) => [id, { id, value: index, topics: [id] }] as const),
  )
  const [a, b] = [facts.get('a') as Fact, facts.get('b') as Fact]
  a.rival = b
  change(facts)
  return {
    site: { name: 'Site', day: '2026-11-01' },
    facts,
    events: [...facts.values()].map((fact) => ({ id: `event-${fact.id}`, about: [fact] })),
    ledger: { above: (least: number) => [...facts.values()].filter(({ value }) => value >= least) },
  }
}
type Content = ReturnType<typeof content>

/** What a page that is made so read: the paths whose digest another content gives differently. */
async function changedFor(read: (view: Content) => unknown, change: (facts: Map<string, Fact>) => void) {
  const before = new Watched(content())
  const { read: numbers } = await before.reads.during(() => Promise.resolve(JSON.stringify(read(before.view))))
  const after = new Watched(content(change))
  const paths = [...numbers].map((number) => before.reads.paths[number] ?? '')
  expect(paths.length, 'something is read').toBeGreaterThan(0)
  return paths.filter((path) => before.digestAt(path) !== after.digestAt(path))
}

const setB = (facts: Map<string, Fact>) => ((facts.get('b') as Fact).value = 40)
const remove = (facts: Map<string, Fact>) => facts.delete('c')

test('a page depends on the fields that it read, and on no other', async () => {
  expect(await changedFor(({ facts }) => facts.get('b')?.value, setB)).toEqual(
    ['["get","b"],[".","value"]'].map((path) => `[".","facts"],${path}`),
  )
  expect(await changedFor(({ facts }) => facts.get('a')?.value, setB)).toEqual([])
  expect(await changedFor(({ facts }) => facts.get('b')?.topics, setB)).toEqual([])
  expect(await changedFor(({ site }) => site.day, setB)).toEqual([])
})

test('a page that goes over all records depends on which there are and on what it asked each', async () => {
  const topics = ({ facts }: Content) => [...facts.values()].map((fact) => fact.topics)
  expect(await changedFor(topics, setB)).toEqual([])
  expect(await changedFor(topics, remove)).not.toEqual([])
  const sum = ({ facts }: Content) => [...facts].reduce((total, [, { value }]) => total + value, 0)
  expect(await changedFor(sum, setB)).not.toEqual([])
  expect(await changedFor(({ facts }) => facts.size, remove)).not.toEqual([])
  expect(await changedFor(({ facts }) => facts.has('c'), remove)).not.toEqual([])
  expect(await changedFor(({ facts }) => facts.has('c'), setB)).toEqual([])
  expect(await changedFor(({ events }) => events.length, remove)).not.toEqual([])
})

test('a record that is reached through another is read at its own place', async () => {
  expect(await changedFor(({ facts }) => facts.get('a')?.rival?.value, setB)).not.toEqual([])
  expect(await changedFor(({ facts }) => facts.get('a')?.rival?.topics, setB)).toEqual([])
  expect(await changedFor(({ events }) => events[1]?.about[0]?.value, setB)).not.toEqual([])
  expect(await changedFor(({ events }) => events[1]?.about[0]?.topics, setB)).toEqual([])
})

test('all fields of a record that is copied or turned into text are read', async () => {
  expect(await changedFor(({ facts }) => ({ ...(facts.get('b') as Fact) }), setB)).not.toEqual([])
  expect(await changedFor(({ facts }) => JSON.stringify(facts.get('b')), setB)).not.toEqual([])
})

test('what a function answers is read, whatever it looked at, and the records in it at their places', async () => {
  expect(await changedFor(({ ledger }) => ledger.above(30).map(({ id }) => id), setB)).not.toEqual([])
  expect(await changedFor(({ ledger }) => ledger.above(1).map(({ id }) => id), setB)).toEqual([])
  expect(await changedFor(({ ledger }) => ledger.above(1).map(({ value }) => value), setB)).not.toEqual([])
})

test('of what is derived of all content, a page depends on what it looked up', async () => {
  expect(await changedFor((view) => bySize(view).ids, setB)).not.toEqual([])
  const grown = (facts: Map<string, Fact>) => ((facts.get('c') as Fact).value = 50)
  expect(await changedFor((view) => bySize(view).ids, grown)).toEqual([])
})

test('a page that asks with more than plain words is never as it was', async () => {
  const watched = new Watched({ ...content(), nearest: (to: Fact) => to.value })
  const { view, reads } = watched
  const { read } = await reads.during(() => Promise.resolve(view.nearest({ id: 'x', value: 1, topics: [] })))
  expect([...read].map((number) => watched.digestAt(reads.paths[number] ?? ''))).toContain(undefined)
})

test('a record has one view, wherever it is met, and views cannot be written to', () => {
  const { view } = new Watched(content())
  expect(view.facts.get('a')?.rival).toBe(view.facts.get('b'))
  expect(view.events[1]?.about[0]).toBe(view.facts.get('b'))
  expect(() => view.facts.set('d', { id: 'd', value: 1, topics: [] })).toThrow('read only')
})

test('values handed on are told apart by what is in them, and by which records', () => {
  const watched = new Watched(content())
  const { facts } = watched.view
  expect(watched.digest({ fact: facts.get('a') })).toBe(watched.digest({ fact: facts.get('a') }))
  expect(watched.digest({ fact: facts.get('a') })).not.toBe(watched.digest({ fact: facts.get('b') }))
  expect(watched.digest([1, undefined, NaN])).not.toBe(watched.digest([1, null, null]))
  expect(() => watched.digest({ draw: () => 1 })).toThrow()
})

test('two pages are not made at once', async () => {
  const { reads } = new Watched(content())
  const first = reads.during(() => new Promise((done) => setTimeout(done, 5)))
  await expect(reads.during(() => Promise.resolve())).rejects.toThrow('at once')
  await first
})
