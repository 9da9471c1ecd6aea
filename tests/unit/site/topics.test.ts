import { expect, test } from 'vitest'
import { topicSchema } from '../../../src/schemas/topic.ts'
import { above, narrower, ofTopic, related, roots, within } from '../../../src/site/topics.ts'
import { vocabulary } from '../../../src/site/topic/skos.ts'

const topic = (label: string, fields: object = {}) =>
  topicSchema.parse({ label, definition: `On ${label}.`, ...fields })
const topics = new Map([
  ['threats', topic('Threats', { related: ['history'] })],
  ['isis', topic('ISIS', { broader: 'threats', aliases: ['Daesh', 'داعش', 'ISIS'] })],
  ['cells', topic('Cells', { broader: 'isis' })],
  ['crime', topic('Crime', { broader: 'threats' })],
  ['history', topic('History')],
])
const library = { topics, site: { title: 'Site', editors: 'Editors', licence: { url: 'https://l.example' } } } as never

test('the tree is read from either end, by name', () => {
  expect(roots(library)).toEqual(['history', 'threats'])
  expect(narrower('threats', library)).toEqual(['crime', 'isis'])
  expect(within('threats', library)).toEqual(['crime', 'isis', 'cells'])
  expect(above('cells', library)).toEqual(['threats', 'isis'])
})

test('a topic is related to those that name it as well as to those that it names', () => {
  expect(related('threats', library)).toEqual(['history'])
  expect(related('history', library)).toEqual(['threats'])
})

test('a list names what carries the topic itself, and what is within it only where nothing does', () => {
  const items = [{ topics: ['cells'] }, { topics: ['crime', 'isis'] }, { topics: ['history'] }]
  expect(ofTopic('isis', items, library)).toEqual([items[1]])
  expect(ofTopic('threats', items, library)).toEqual([items[0], items[1]])
})

test('as SKOS, a topic has its names by language, none of them twice, and its neighbours by address', () => {
  const [scheme, ...concepts] = vocabulary(library)['@graph'] as Record<string, unknown>[]
  const found = new Map(concepts.map((concept) => [concept['notation'], concept]))
  expect(scheme).toMatchObject({ id: 'https://615km.example/topics/', type: 'ConceptScheme' })
  expect(found.get('isis')).toMatchObject({
    id: 'https://615km.example/topics/isis/',
    prefLabel: { en: 'ISIS' },
    altLabel: { en: ['Daesh'], ar: ['داعش'] },
    broader: ['https://615km.example/topics/threats/'],
    narrower: ['https://615km.example/topics/cells/'],
    inScheme: 'https://615km.example/topics/',
  })
  expect(found.get('isis')).not.toHaveProperty('topConceptOf')
  expect(found.get('threats')).toMatchObject({ topConceptOf: 'https://615km.example/topics/' })
})
