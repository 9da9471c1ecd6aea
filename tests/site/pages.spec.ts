import { readFileSync } from 'node:fs'
import { at, expect, test } from './test.ts'
import { allPages, dist, fileAt, kinds, type Page } from './dist.ts'

const pages = allPages()
const byAddress = new Map(pages.map((page) => [page.address, page]))

test('every page answers', async ({ baseURL }) => {
  const silent: string[] = []
  for (const { address } of pages.filter((page) => page.address !== '/404.html')) {
    const response = await fetch(new URL(at(address), baseURL))
    await response.arrayBuffer()
    if (response.status !== 200) silent.push(`${address}: ${response.status}`)
  }
  expect(silent).toEqual([])
})

test('every kind of page is built', () => {
  expect(kinds.filter((address) => !byAddress.has(address))).toEqual([])
})

test('an address that does not exist gets the page that says so', async ({ request }) => {
  const response = await request.get(at('/no-such-page/'))
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain('There is no such page')
})

/** The pages of which something is not so, each with what is. */
const pagesWith = (fault: (page: Page) => string | false | undefined) =>
  pages.flatMap((page) => {
    const found = fault(page)
    return found ? [`${page.address}: ${found}`] : []
  })

test('every page has a title that no other has', () => {
  const first = new Map([...pages].reverse().map(({ title, address }) => [title, address]))
  expect(pagesWith(({ title }) => title === '' && 'no title')).toEqual([])
  expect(pagesWith(({ title, address }) => first.get(title) !== address && title)).toEqual([])
})

test('every page has one h1, and headings that skip no level', () => {
  expect(pagesWith(({ headings }) => headings.filter((level) => level === 1).length !== 1 && 'not one h1')).toEqual([])
  const skips = (headings: number[]) => headings.findIndex((level, index) => level > (headings[index - 1] ?? 1) + 1)
  expect(pagesWith(({ headings }) => skips(headings) >= 0 && `heading ${skips(headings)}`)).toEqual([])
})

test('every page that may be found names its own address', () => {
  const nameless = /^\/(404\.html|search\/|book\/)$|^\/(.+\/)?cite\/$/
  const named = (canonical?: string) => new URL(canonical ?? '', 'http://x').pathname
  expect(
    pagesWith(
      ({ address, canonical, html }) =>
        !nameless.test(address) &&
        // Parts of long lists are not to be found: the list is.
        !html.includes('<meta name="robots" content="noindex">') &&
        named(canonical) !== address &&
        named(canonical),
    ),
  ).toEqual([])
})

test('no page repeats an id or styles an element in place', () => {
  expect(pagesWith(({ ids }) => ids.find((id, index) => ids.indexOf(id) !== index))).toEqual([])
  expect(pagesWith(({ styled }) => styled > 0 && `${styled} in place`)).toEqual([])
})

test('every link inside the site leads to a page or file, and to an anchor that is there', () => {
  const broken = pages.flatMap(({ address, links }) =>
    links.flatMap((link) => {
      if (/^https?:/.test(link)) return []
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? address : path
      if (!fileAt(target)) return [`${address} → ${link}: no such file`]
      const page = byAddress.get(target)
      return !anchor || !page || page.ids.includes(decodeURIComponent(anchor))
        ? []
        : [`${address} → ${link}: no such anchor`]
    }),
  )
  expect(broken).toEqual([])
})

test('nothing loads from another host', () => {
  const foreign = pages.flatMap(({ address, fetched }) =>
    fetched.filter((each) => /^(https?:)?\/\//.test(each)).map((each) => `${address}: ${each}`),
  )
  expect(foreign).toEqual([])
})

test('the sitemap lists every page that may be found, and the feed, robots.txt and data are there', () => {
  const sitemap = readFileSync(`${dist}/sitemap-0.xml`, 'utf8')
  const listed = new Set([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address))
  expect(pagesWith(({ canonical }) => canonical !== undefined && !listed.has(canonical) && canonical)).toEqual([])
  expect(readFileSync(`${dist}/feed.xml`, 'utf8')).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
  expect(readFileSync(`${dist}/robots.txt`, 'utf8')).toContain('sitemap-index.xml')
  for (const file of ['favicon.svg', 'social.png', 'data/datapackage.json'])
    expect(fileAt(`/${file}`), file).toBeDefined()
})

test('every page tells machines what it is: a card for links', () => {
  const wanted = ['og:title', 'og:description', 'og:image', 'og:url'].map(
    (property) => [property, new RegExp(`<meta property="${property}" content="[^"]+"`)] as const,
  )
  expect(pagesWith(({ html }) => wanted.find(([, form]) => !form.test(html))?.[0])).toEqual([])
})

test('every table that the data package describes is there, with the columns it names', () => {
  const { resources } = JSON.parse(readFileSync(`${dist}/data/datapackage.json`, 'utf8')) as {
    resources: { path: string; schema: { fields: { name: string }[] } }[]
  }
  expect(resources.length).toBeGreaterThan(8)
  for (const { path, schema } of resources) {
    const [header] = readFileSync(`${dist}/data/${path}`, 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\n')
    expect(header, path).toBe(schema.fields.map(({ name }) => name).join(','))
  }
})
