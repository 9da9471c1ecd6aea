import { expect, test } from 'vitest'
import type { LedgerFact } from '../../../src/ledger/ledger-fact.ts'
import { siteSchema } from '../../../src/schemas/kinds.ts'
import { sourceSchema } from '../../../src/schemas/source.ts'
import { speakerSchema } from '../../../src/schemas/speaker.ts'
import { claimNode } from '../../../src/site/structured/claim.ts'
import { graphOf } from '../../../src/site/structured/graph.ts'
import { sourceNode } from '../../../src/site/structured/source.ts'

const licence = { id: 'CC0', name: 'CC0', url: 'https://site.example/licence' }
const site = siteSchema.parse({
  title: 'Site',
  description: 'A site.',
  editors: 'Editors',
  language: 'en',
  edition: '2026.11',
  issued: '2026-11-25',
  asOf: '2026-11-25',
  licence,
  engineLicence: licence,
  lengthSeries: 'length',
  progressSeries: 'progress',
})
const source = (fields: object) =>
  sourceSchema.parse({
    id: 'outlet-2025',
    type: 'webpage',
    title: 'A wall',
    URL: 'https://outlet.example/',
    accessed: '2026-01-01',
    language: 'ar',
    ...fields,
  })

test('no text in the data can end the script element that holds it', () => {
  const page = {
    title: '</script><b>',
    description: '<!--',
    canonical: 'https://site.example/',
    type: 'WebPage',
  } as const
  const text = graphOf(page, [], site)
  expect(text).not.toContain('<')
  expect(JSON.parse(text)['@graph'][0]).toMatchObject({ name: '</script><b>', description: '<!--' })
})

test('a text is the thing at its address, any other page is not', () => {
  const page = { title: 'A', description: 'B', canonical: 'https://site.example/a/' }
  const first = (type: 'Article' | 'WebPage') => JSON.parse(graphOf({ ...page, type }, [], site))['@graph'][0]
  expect(first('Article')).toMatchObject({ '@id': page.canonical, headline: 'A' })
  expect(first('WebPage')).not.toHaveProperty('@id')
})

test('a work has the address of its page here as its name, and its own address as url', () => {
  expect(sourceNode(source({ type: 'article-newspaper', 'container-title': 'Outlet', issued: '2025' }))).toMatchObject({
    '@type': 'NewsArticle',
    '@id': 'https://615km.example/sources/outlet-2025/',
    url: 'https://outlet.example/',
    datePublished: '2025',
    isPartOf: { '@type': 'WebSite', name: 'Outlet' },
  })
})

test('persons and bodies among authors are told apart', () => {
  const author = [{ family: 'Shekaki', given: 'Jwan' }, { literal: 'A body' }]
  expect(sourceNode(source({ author }))).toMatchObject({
    author: [
      { '@type': 'Person', name: 'Jwan Shekaki' },
      { '@type': 'Organization', name: 'A body' },
    ],
  })
})

test('a journal is a periodical, a title of ours stands in brackets, and a kind without a word is a work', () => {
  const article = source({ type: 'article-journal', 'container-title': 'Journal', titled: 'described' })
  expect(sourceNode(article)).toMatchObject({ name: '[A wall]', isPartOf: { '@type': 'Periodical' } })
  expect(sourceNode(source({ type: 'hearing' }))['@type']).toBe('CreativeWork')
})

test('a claim names its speaker where there is one, and the time it speaks of', () => {
  const fact = { id: 'wall', statement: { en: 'It stands.' }, sources: [{ id: 'outlet-2025' }] } as LedgerFact
  const speakers = new Map([['minister', speakerSchema.parse({ name: 'M', role: 'minister', party: true })]])
  expect(claimNode(fact, { speakers })).toEqual({
    '@type': 'Claim',
    '@id': 'https://615km.example/facts/wall/',
    text: 'It stands.',
    appearance: [{ '@id': 'https://615km.example/sources/outlet-2025/' }],
  })
  expect(claimNode({ ...fact, saidBy: 'minister', asOf: '2025-01' }, { speakers })).toMatchObject({
    author: { '@id': 'https://615km.example/facts/by/speaker/minister/' },
    creditText: 'M, minister',
    temporalCoverage: '2025-01',
  })
})
