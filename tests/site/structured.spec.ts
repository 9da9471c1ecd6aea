import { expect, test } from './test.ts'
import { allPages, fileAt } from './dist.ts'
import { readVocabulary } from './schema-org.ts'
import { isDate, nodesIn, problemsOf, type Node } from './schema-org-check.ts'

// One worker reads the pages once, for all tests here.
test.describe.configure({ mode: 'default' })

const vocabulary = readVocabulary()
const pages = allPages().map((page) => {
  const scripts = [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  const data = scripts.map(([, text = '']) => JSON.parse(text) as Node)
  return { ...page, data, nodes: data.flatMap((each) => nodesIn(each['@graph'])) }
})
const site = new URL('/', pages.find(({ address }) => address === '/')?.canonical).href
/** The full address of a page. The page for addresses that do not exist has none of its own. */
const full = (address: string) => new URL(address === '/404.html' ? '/404/' : address, site).href
const isReference = (node: Node) => Object.keys(node).join() === '@id'
const ofType = (nodes: Node[], type: string) => nodes.filter((node) => node['@type'] === type)
const listed = (address: string, check: (page: (typeof pages)[number]) => string[]) =>
  pages
    .filter((page) => page.address.startsWith(address))
    .flatMap((page) => check(page).map((each) => `${page.address}: ${each}`))

test('every page has one script of data: a graph of the page and the way to it', () => {
  expect(pages.length).toBeGreaterThan(1900)
  for (const { address, data } of pages) {
    expect(
      data.map((each) => [Object.keys(each), each['@context']]),
      address,
    ).toEqual([[['@context', '@graph'], 'https://schema.org']])
    expect((data[0]?.['@graph'] as Node[]).map((node) => node['@type'])[1], address).toBe('BreadcrumbList')
  }
})

test('every type, property and value on every page is one that schema.org knows', () => {
  const problems = listed('/', ({ data }) =>
    data.flatMap((each) => (each['@graph'] as Node[]).flatMap((node) => problemsOf(node, vocabulary))),
  )
  expect(problems).toEqual([])
})

test('a page says that it is at its own address, and the way to it ends there', () => {
  for (const { address, data } of pages) {
    const [page, trail] = data[0]?.['@graph'] as [Node, { itemListElement: { position: number; item: string }[] }]
    const steps = trail.itemListElement
    expect(page['url'], address).toBe(full(address))
    expect(steps[0]?.item, address).toBe(site)
    expect(steps.at(-1)?.item, address).toBe(full(address))
    expect(
      steps.map(({ position }) => position),
      address,
    ).toEqual(steps.map((_, index) => index + 1))
  }
})

test('every address of ours in the data leads to a page or file, and to an anchor that is there', () => {
  const anchors = new Map(pages.map(({ address, ids }) => [full(address), new Set(ids)]))
  const addresses = ({ nodes }: { nodes: Node[] }) =>
    [...new Set(nodes.flatMap((node) => Object.values(node)))].filter(
      (value): value is string => typeof value === 'string' && value.startsWith(site) && value !== full('/404.html'),
    )
  const broken = listed('/', (page) =>
    addresses(page).filter((value) => {
      const [target = '', anchor] = value.split('#')
      return !fileAt(new URL(target).pathname) || (anchor && !anchors.get(target)?.has(decodeURIComponent(anchor)))
    }),
  )
  expect(broken).toEqual([])
})

test('what a reference names is described under that name on the page that has this address', () => {
  const described = new Set(
    pages.flatMap(({ address, nodes }) =>
      nodes
        .filter((node) => !isReference(node) && String(node['@id']).split('#')[0] === full(address))
        .map((node) => node['@id']),
    ),
  )
  const references = pages.flatMap(({ nodes }) => nodes.filter(isReference).map((node) => node['@id']))
  expect(new Set(references).size).toBeGreaterThan(500)
  expect([...new Set(references)].filter((id) => !described.has(id))).toEqual([])
})

test('the page of citations of a text names the sources that its notes name, and no others', () => {
  const texts = pages.filter(({ nodes }) => ofType(nodes, 'Article').some((node) => node['version']))
  expect(texts.length).toBeGreaterThan(60)
  const citing = new Map(pages.map(({ address, nodes }) => [address, nodes[0]?.['mainEntity'] as Node | undefined]))
  for (const { address, html } of texts) {
    const notes = /<ol class="notes">.*?<\/ol>/s.exec(html)?.[0] ?? ''
    const named = [...notes.matchAll(/href="(\/sources\/[^/"]+\/)"/g)].map(([, link = '']) => full(link))
    const work = citing.get(`${address}cite/`)
    const cited = (work?.['citation'] ?? []) as Node[]
    if (named.length > 0) expect(work).toMatchObject({ '@type': 'Article', '@id': full(address) })
    expect(cited.map((node) => node['@id']).sort(), address).toEqual([...new Set(named)].sort())
  }
})

test('every source is described as a work with a name, an address and a language', () => {
  const works = pages.filter(({ address }) => /^\/sources\/(?!from\/)[^/]+\/$/.test(address))
  expect(works.length).toBeGreaterThan(500)
  for (const { address, nodes } of works) {
    const work = nodes[0]?.['mainEntity'] as Node
    expect(work, address).toMatchObject({
      '@id': full(address),
      name: expect.any(String),
      inLanguage: expect.any(String),
    })
    expect(work['url'], address).toMatch(/^https?:/)
  }
})

test('every fact is a claim with the sources it appears in', () => {
  const claims = listed('/facts/', ({ nodes }) =>
    ofType(nodes, 'Claim').map((claim) => String((claim['appearance'] as Node[]).length)),
  )
  expect(claims.length).toBeGreaterThan(500)
  expect(claims.filter((claim) => claim.endsWith(': 0'))).toEqual([])
})

test('every data set of ours has a description as long as search engines ask for, a period that is one, and files', () => {
  const sets = pages.flatMap(({ nodes }) => ofType(nodes, 'Dataset').filter((node) => node['distribution']))
  expect(sets.length).toBeGreaterThan(80)
  for (const set of sets) {
    const { name, description, temporalCoverage: period, distribution } = set as Record<string, string>
    expect(description?.length, name).toBeGreaterThanOrEqual(50)
    expect(description?.length, name).toBeLessThanOrEqual(5000)
    const days = period?.split('/') ?? []
    expect(
      days.filter((day) => !isDate(day)),
      name,
    ).toEqual([])
    expect(days.length, name).toBeLessThan(3)
    const [table, json] = nodesIn(distribution).map((node) => node['encodingFormat'])
    expect(table).toBe('text/csv')
    expect(json, String(name)).toBe(/: topics$/.test(String(name)) ? 'application/ld+json' : 'application/json')
  }
})

test('the page of citations of a page that lists says what that page lists', () => {
  for (const address of ['/strategy/', '/threats/', '/agencies/', '/places/', '/timeline/']) {
    const page = pages.find((each) => each.address === `${address}cite/`)
    const items = ofType(page?.nodes ?? [], 'ListItem').flatMap((node) => (node['url'] ? [String(node['url'])] : []))
    expect(items.length, address).toBeGreaterThan(3)
    expect(new Set(items).size, address).toBe(items.length)
  }
})
