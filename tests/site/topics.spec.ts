import { readFileSync } from 'node:fs'
import { at, expect, test } from './test.ts'
import { allPages, dist, fileAt } from './dist.ts'

interface Concept {
  id: string
  type: string
  notation?: string
  broader?: string[]
  narrower?: string[]
  related?: string[]
  topConceptOf?: string
  inScheme?: string
  hasTopConcept?: string[]
}

const pages = new Map(allPages().map((page) => [page.address, page]))
const pathOf = (id: string) => new URL(id).pathname
const { '@graph': graph } = JSON.parse(readFileSync(`${dist}/data/topics.json`, 'utf8')) as { '@graph': Concept[] }
const concepts = graph.filter(({ type }) => type === 'Concept')
const byId = new Map(concepts.map((concept) => [concept.id, concept]))
const [scheme] = graph

test.describe('the vocabulary as SKOS', () => {
  test('every id in it is a page of the site and resolves within it', () => {
    expect(concepts.length).toBeGreaterThan(30)
    expect(graph.filter(({ id }) => !pages.has(pathOf(id))).map(({ id }) => id)).toEqual([])
    const named = concepts.flatMap(({ broader = [], narrower = [], related = [] }) => [
      ...broader,
      ...narrower,
      ...related,
    ])
    expect([...named, ...(scheme?.hasTopConcept ?? [])].filter((id) => !byId.has(id))).toEqual([])
    expect(new Set(concepts.map(({ inScheme }) => inScheme))).toEqual(new Set([scheme?.id]))
    const topicPages = [...pages.keys()].filter((address) => /^\/topics\/[^/]+\/$/.test(address))
    expect(concepts.map(({ id }) => pathOf(id)).sort()).toEqual(topicPages.sort())
  })

  test('broader and narrower are the inverse of each other, related holds both ways, and never beside broader', () => {
    for (const { id, broader = [], narrower = [], related = [], topConceptOf } of concepts) {
      for (const other of broader) expect(byId.get(other)?.narrower, id).toContain(id)
      for (const other of narrower) expect(byId.get(other)?.broader, id).toContain(id)
      for (const other of related) expect(byId.get(other)?.related, id).toContain(id)
      expect(related.filter((other) => [...broader, ...narrower].includes(other))).toEqual([])
      expect(topConceptOf !== undefined, id).toBe(broader.length === 0)
      expect(scheme?.hasTopConcept?.includes(id), id).toBe(broader.length === 0)
    }
  })

  test('the page of data leads to it', () => {
    expect(pages.get('/data/')?.links).toContain('/data/topics.json')
  })
})

test('the page of every topic leads to its neighbours and says that it is a term of the vocabulary', () => {
  for (const { id, broader = [], narrower = [], related = [] } of concepts) {
    const page = pages.get(pathOf(id))
    for (const other of [...broader, ...narrower, ...related]) expect(page?.links, id).toContain(pathOf(other))
    expect(page?.html).toContain(`{"@type":"DefinedTerm","@id":"${id}"`)
  }
})

test('no topic is without a page that speaks of it, and its sections are led to by their own addresses', () => {
  for (const { id } of concepts) {
    const { ids = [], links = [] } = pages.get(pathOf(id)) ?? {}
    expect(ids, id).toContain('pages')
    expect(links.filter((link) => /^\/(?!timeline|glossary)[^#]+\/#/.test(link)).length, id).toBeGreaterThan(0)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every name and spelling is under its letter and leads to what it names', async ({ page }) => {
    await page.goto('/search/')
    await page
      .getByRole('navigation', { name: 'Names by letter' })
      .getByRole('link', { name: 'N', exact: true })
      .click()
    await expect(page).toHaveURL(/\/search\/names\/n\/$/)
    const row = page.locator('.names li', { has: page.getByRole('link', { name: 'Ninawa', exact: true }) })
    await expect(row).toContainText('→ Nineveh')
    await row.getByRole('link', { name: 'Ninawa' }).click()
    await expect(page).toHaveURL(/\/places\/nineveh\/$/)
    await page.goto('/search/#names-642')
    await expect(page.locator('#names-642')).toBeInViewport()
    await page.locator('#names-642').getByRole('link', { name: 'ق' }).click()
    const arabic = page.locator('section[lang="ar"][dir="rtl"]')
    await expect(arabic.getByRole('link', { name: 'القائم', exact: true })).toHaveAttribute(
      'href',
      at('/places/al-qaim/'),
    )
  })

  test('the rest of a long list is one press away on screen, and there on paper', async ({ page }) => {
    await page.goto('/topics/smuggling/')
    const section = page.locator('section:has(.rest)').first()
    const rest = section.locator('.rest li').first()
    await expect(rest).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(rest).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await section.locator('summary').click()
    await expect(rest).toBeVisible()
  })
})

test.describe('the description of the search for browsers', () => {
  test('is XML within the limits of OpenSearch, and its addresses lead to the site', async ({ page }) => {
    // Not on a page of the site: its policy lets no text become a document.
    await page.goto('about:blank')
    const { broken, texts, urls } = await page.evaluate(
      (xml) => {
        const tree = new DOMParser().parseFromString(xml, 'application/xml')
        const urls = [...tree.querySelectorAll('Url')].map(({ attributes }) =>
          Object.fromEntries([...attributes].map(({ name, value }) => [name, value])),
        )
        const texts = Object.fromEntries(
          [...(tree.documentElement?.children ?? [])].map(({ tagName, textContent }) => [tagName, textContent ?? '']),
        )
        return { broken: tree.querySelector('parsererror')?.textContent, texts, urls }
      },
      readFileSync(`${dist}/opensearch.xml`, 'utf8'),
    )
    expect(broken).toBeUndefined()
    expect(texts['ShortName']?.length).toBeLessThanOrEqual(16)
    expect(texts['Description']?.length).toBeLessThanOrEqual(1024)
    expect(texts['InputEncoding']).toBe('UTF-8')
    expect(fileAt(pathOf(texts['Image'] ?? ''))).toBeDefined()
    const html = urls.find(({ type }) => type === 'text/html')?.['template'] ?? ''
    expect(html).toMatch(/\/search\/\?q=\{searchTerms\}$/)
    expect(fileAt(pathOf(html))).toBeDefined()
    expect(fileAt(pathOf(urls.find(({ rel }) => rel === 'self')?.['template'] ?? ''))).toBeDefined()
  })

  test('is named in the head of the home page and of the search page, and of no other', () => {
    const naming = [...pages.values()].filter(({ html }) => html.includes('rel="search"'))
    expect(naming.map(({ address }) => address).sort()).toEqual(['/', '/search/'])
    for (const { html } of naming) expect(html).toMatch(/<link rel="search"[^>]* href="\/opensearch.xml"/)
  })

  test('is what the home page tells search engines too', () => {
    const action = [...pages.values()].filter(({ html }) => html.includes('"SearchAction"'))
    expect(action.map(({ address }) => address)).toEqual(['/'])
    expect(action[0]?.html).toContain('/search/?q={query}"')
  })
})
