import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { allPages, dist, fileAt, kinds } from './dist.ts'

const pages = allPages()
const byAddress = new Map(pages.map((page) => [page.address, page]))

test('every page answers', async ({ request }) => {
  for (const { address } of pages.filter((page) => page.address !== '/404.html')) {
    expect((await request.get(address)).status(), address).toBe(200)
  }
})

test('every kind of page is built', () => {
  expect(kinds.filter((address) => !byAddress.has(address))).toEqual([])
})

test('an address that does not exist gets the page that says so', async ({ request }) => {
  const response = await request.get('/no-such-page/')
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain('There is no such page')
})

test('every page has one title of its own, one h1, its address, and headings that skip no level', () => {
  const titles = new Map<string, string>()
  for (const { address, title, headings, canonical } of pages) {
    expect(title, address).not.toBe('')
    expect(titles.get(title), `${address} has the title of another page: ${title}`).toBeUndefined()
    titles.set(title, address)
    expect(
      headings.filter((level) => level === 1),
      address,
    ).toHaveLength(1)
    headings.forEach((level, index) => {
      expect(level, `${address}: heading ${index}`).toBeLessThanOrEqual((headings[index - 1] ?? 1) + 1)
    })
    if (!/^\/(404\.html|search\/|book\/)$|^\/(.+\/)?cite\/$/.test(address))
      expect(new URL(canonical ?? '', 'http://x').pathname).toBe(address)
  }
})

test('no page repeats an id or styles an element in place', () => {
  for (const { address, ids, styled } of pages) {
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      address,
    ).toEqual([])
    expect(styled, address).toBe(0)
  }
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
  for (const { address, canonical } of pages)
    if (canonical) expect(sitemap, address).toContain(`<loc>${canonical}</loc>`)
  expect(readFileSync(`${dist}/feed.xml`, 'utf8')).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
  expect(readFileSync(`${dist}/robots.txt`, 'utf8')).toContain('sitemap-index.xml')
  for (const file of ['favicon.svg', 'social.png', 'data/datapackage.json'])
    expect(fileAt(`/${file}`), file).toBeDefined()
})

test('every page tells machines what it is: a card for links', () => {
  for (const { address, html } of pages) {
    for (const property of ['og:title', 'og:description', 'og:image', 'og:url']) {
      expect(html, `${address}: ${property}`).toMatch(new RegExp(`<meta property="${property}" content="[^"]+"`))
    }
  }
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
