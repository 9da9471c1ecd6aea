import { expect, test } from 'vitest'
import { keyFacts } from '../../../src/site/topic/key-facts.ts'
import { entriesOf, sourcesOf } from '../../../src/site/topic/named.ts'
import { pagesOfTopic } from '../../../src/site/topic/sections.ts'

const topics = new Map([
  ['layers', { label: { en: 'Layers' } }],
  ['wall', { label: { en: 'Wall' }, broader: 'layers' }],
])
interface Shape {
  topics?: string[]
  kind?: string
  asOf?: string
  series?: string
  sources?: string[]
  places?: string[]
}
const fact = (
  id: string,
  { topics: of = ['wall'], kind = 'single-source', sources = [], places = [], ...rest }: Shape,
) =>
  [
    id,
    {
      id,
      topics: of,
      standing: { kind },
      sources: sources.map((each) => ({ id: each })),
      places,
      agencies: [],
      ...rest,
    },
  ] as const

const use = (address: string) => ({ address, title: '' })
const page = (id: string, of: string[], body: string) => ({
  id,
  address: `/${id}/`,
  body,
  data: { title: id, summary: `On ${id}.`, topics: of },
})

function libraryOf(facts: ReturnType<typeof fact>[], uses: Record<string, string[]>) {
  const pages = [
    page('about-wall', ['wall', 'layers'], '## First\n\nA.\n\n### Deep\n\nB.\n\n## Second\n\nC.\n'),
    page('carrying', ['layers', 'wall'], '## Other\n\nA.\n'),
    page('showing', ['layers'], '## Shown\n\nA.\n\n## Not\n\nB.\n'),
    page('silent', ['layers'], '## Not\n\nB.\n'),
  ]
  const places = [
    { id: 'rabia', address: '/places/rabia/', data: { title: 'Rabia', topics: ['layers'] } },
    { id: 'sinjar', address: '/places/sinjar/', data: { title: 'Sinjar', topics: ['layers', 'wall'] } },
    { id: 'homs', address: '/places/homs/', data: { title: 'Homs', topics: ['layers'] } },
  ]
  return {
    topics,
    events: [],
    prose: { pages, measures: [], threats: [], agencies: [], places },
    ledger: { facts: new Map(facts) },
    usage: { facts: new Map(Object.entries(uses).map(([id, addresses]) => [id, addresses.map(use)])) },
  } as never
}

test('key facts are mainly about the topic, then shown by most pages, then best supported, then newest', () => {
  const library = libraryOf(
    [
      fact('old', { asOf: '2024' }),
      fact('new', { asOf: '2025' }),
      fact('firm', { kind: 'corroborated' }),
      fact('much-shown', {}),
      fact('aside', { topics: ['layers', 'wall'], kind: 'corroborated' }),
      fact('elsewhere', { topics: ['layers'] }),
    ],
    { 'much-shown': ['/a/#x', '/b/'], aside: ['/a/', '/b/', '/c/'] },
  )
  expect(keyFacts('wall', library).map(({ id }) => id)).toEqual(['much-shown', 'firm', 'new', 'old', 'aside'])
})

test('a section counts as shown once, however many marks its page has, and a quantity has one key fact', () => {
  const library = libraryOf(
    [fact('twice', {}), fact('two-pages', {}), fact('km', { series: 's' }), fact('km-old', { series: 's' })],
    { twice: ['/a/#x', '/a/#y'], 'two-pages': ['/a/', '/b/'], km: ['/a/', '/b/', '/c/'] },
  )
  expect(keyFacts('wall', library).map(({ id }) => id)).toEqual(['km', 'two-pages', 'twice'])
})

test('a figure that its speaker has replaced is no key fact, and there are six at most', () => {
  const many = Array.from({ length: 9 }, (_, index) => fact(`f${index}`, {}))
  const library = libraryOf([fact('gone', { kind: 'superseded' }), ...many], { gone: ['/a/'] })
  const chosen = keyFacts('wall', library).map(({ id }) => id)
  expect(chosen).toHaveLength(6)
  expect(chosen).not.toContain('gone')
})

test('a page about the topic is named with all its sections, another with those that show a fact of it', () => {
  const library = libraryOf([fact('a', {})], { a: ['/showing/#shown', '/timeline/#event', '/about-wall/#deep'] })
  expect(
    pagesOfTopic('wall', library).map(({ title, sections }) => [title, sections.map(({ address }) => address)]),
  ).toEqual([
    ['about-wall', ['/about-wall/#first', '/about-wall/#deep', '/about-wall/#second']],
    ['carrying', []],
    ['Sinjar', []],
    ['showing', ['/showing/#shown']],
  ])
})

test('places are those that carry the topic or that its facts name, and sources those that most of it rests on first', () => {
  const library = libraryOf(
    [fact('a', { places: ['rabia'], sources: ['one', 'two'] }), fact('b', { places: ['rabia'], sources: ['two'] })],
    {},
  )
  expect(entriesOf('places', 'wall', library).map(({ id }) => id)).toEqual(['rabia', 'sinjar'])
  expect(sourcesOf('wall', library)).toEqual(['two', 'one'])
})
