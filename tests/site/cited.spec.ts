import { expect, test } from './test.ts'
import type { CslItem } from '../../src/cite/item.ts'
import { dateOf } from '../../src/cite/meta.ts'
import { addressIn, citedPage } from './cited-page.ts'
import { allPages, fileAt, readDist } from './dist.ts'
import { essence, itemFiles } from './records.ts'

// One worker reads the pages once, for all tests here.
test.describe.configure({ mode: 'default' })

const pages = new Map(allPages().map((page) => [page.address, page]))
const cited = new Map([...pages].map(([address, page]) => [address, citedPage(page)]))
const files = itemFiles()
const facts = new Map(files.get('facts/all')?.map((item) => [addressIn(item.URL), item]))
/** The items of each page that has a page of citations: first the page itself. */
const parts = new Map<string, CslItem[]>(
  [...files].flatMap(([name, items]) =>
    /(^|\/)cite$/.test(name) ? [[`/${name.replace(/cite$/, '')}`, items] as const] : [],
  ),
)

/** Whether an address of the site has a page, and an element with the id that its anchor names. */
function leads(address: string): boolean {
  const [page = '', anchor] = address.split('#')
  return anchor ? (pages.get(page)?.ids.includes(anchor) ?? false) : fileAt(page) !== undefined
}

test('the address of every citation of a page, section, figure, event or fact leads to it', () => {
  const own = [...[...parts.values()].flat(), ...facts.values()]
  expect(own.length).toBeGreaterThan(1000)
  expect(own.map(({ URL }) => URL).filter((url) => !leads(addressIn(url)))).toEqual([])
})

test('every link to a citation leads to a section of a page of citations, or to that of a fact', () => {
  const lost = [...cited].flatMap(([address, { cite }]) =>
    cite.flatMap((href) => {
      const target = addressIn(new URL(href, `https://615km.example${address}`).href)
      return /\/cite\/(#|$)|#cite$/.test(target) && leads(target) ? [] : [`${address}: ${href}`]
    }),
  )
  expect(lost).toEqual([])
})

test('every page of content has a citation for itself, each of its sections and each figure at home on it', () => {
  const content = [...pages.values()].filter(({ html }) => html.includes('class="article"'))
  expect(content.length).toBeGreaterThan(50)
  for (const { address, html } of content) {
    const anchors = parts.get(address)?.map(({ URL }) => addressIn(URL).split('#')[1] ?? '') ?? []
    const sections = [...html.matchAll(/<div class="head"><h[23] id="([^"]+)"/g)].map(([, id = '']) => id)
    const figures = [...html.matchAll(/<figure[^>]* id="(figure-[^"]+)"/g)].map(([, id = '']) => id)
    const home = figures.filter((id) => html.includes(`"${address}cite/#${id}"`))
    expect(anchors, address).toEqual(expect.arrayContaining(['', ...sections, ...home]))
  }
})

/** The HTML of a page's citations: events of the timeline have pages of their years, which follow the first. */
const citationsOf = (address: string) =>
  [...pages]
    .filter(([each]) => each.startsWith(`${address}cite/`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { html }]) => html)
    .join('')

test('pages of citations have each part in eight styles, each with the address of the part', () => {
  for (const [address, items] of parts) {
    const sections = citationsOf(address).split('<section class="cited"').slice(1)
    expect(sections.length, address).toBe(items.length)
    for (const [index, { URL }] of items.entries()) {
      const rows = [...(sections[index] ?? '').matchAll(/<dd>(.*?)<\/dd>/gs)].map(([, row = '']) => row)
      const styled = rows.filter((row) => row.includes(URL) && !row.includes(':~:text=') && !row.includes('<code>'))
      expect(styled.length, `${address}, ${URL}`).toBe(8)
    }
  }
})

test('tags, COinS, JSON-LD and records of a page name the same title, author, day and address', () => {
  const own = new Map([...[...parts].map(([address, [item]]) => [address, item] as const), ...facts])
  expect(own.size).toBeGreaterThan(800)
  for (const [address, item] of own) {
    if (!item) throw new Error(`${address} has no record of itself`)
    const { title, authors, date, url } = essence(item)
    const { meta, coins, links } = cited.get(address) ?? citedPage({ html: '' })
    const tags = ['title', 'author', 'publication_date', 'public_url', 'language'].map((name) =>
      meta.get(`citation_${name}`),
    )
    expect(tags, address).toEqual([[title], authors, [date], [url], [item.language]])
    const dublin = ['title', 'creator', 'date', 'identifier', 'language', 'isPartOf', 'type'].map((name) =>
      meta.get(`DC.${name}`),
    )
    expect(dublin, address).toEqual([
      [title],
      authors,
      [date],
      [url],
      [item.language],
      [item['container-title']],
      ['webpage'],
    ])
    const [open] = coins.map((pairs) =>
      ['title', 'aucorp', 'date', 'identifier', 'language', 'source'].map((name) => pairs.get(`rft.${name}`)),
    )
    expect(coins, address).toHaveLength(1)
    expect(open, address).toEqual([title, authors[0], date, url, item.language, item['container-title']])
    expect(links, address).toContain(`cite-as ${url}`)
    const [, data = '{}'] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pages.get(address)?.html ?? '') ?? []
    const [node] = (JSON.parse(data) as { '@graph': Record<string, unknown>[] })['@graph']
    // A long title of a fact is cut in tabs and data.
    const name = String(node?.['headline'] ?? node?.['name']).replaceAll('\u00a0', ' ')
    if (name.endsWith('…')) expect(title.startsWith(name.replace(/ ?…$/, '')), `${address}: ${name}`).toBe(true)
    else expect(name, address).toBe(title)
    expect(node, address).toMatchObject({
      author: { name: authors[0] },
      datePublished: date,
      url: new URL(address, url).href,
    })
  }
})

test('the page of a source has the COinS of the source, and no tags that would make it the page’s own', () => {
  const sources = files.get('sources/all') ?? []
  expect(sources.length).toBeGreaterThan(500)
  for (const item of sources) {
    const { meta, coins } = cited.get(`/sources/${item.id}/`) ?? citedPage({ html: '' })
    expect([...meta.keys()], item.id).toEqual([])
    expect(
      coins.map((pairs) => [pairs.get('rft.title'), pairs.get('rft.date') ?? undefined, pairs.get('rft.identifier')]),
      item.id,
    ).toEqual([[item.title, dateOf(item), item.URL]])
    const authors = coins.flatMap((pairs) => [...pairs.getAll('rft.au'), ...pairs.getAll('rft.aucorp')])
    expect(authors, item.id).toEqual(essence(item).authors)
  }
})

test('no markup gets into COinS or tags', () => {
  const marked = [...cited].flatMap(([address, { meta, coins }]) => {
    const values = [...[...meta.values()].flat(), ...coins.flatMap((pairs) => [...pairs.values()])]
    return values.filter((value) => /<\/?[a-z]|nocase|&[a-z]+;/i.test(value)).map((value) => `${address}: ${value}`)
  })
  expect(marked).toEqual([])
})

test('_headers sends each page with the links of its head, in full', () => {
  const rules = [...readDist('_headers').matchAll(/^(\/\S*)\n {2}Link: (.*)$/gm)]
  const sent = new Map(rules.map(([, address = '', header = '']) => [address, header.split(', ').sort()]))
  const base = pages.get('/')?.canonical
  const wanted = [...cited].flatMap(([address, { links }]) => {
    const full = links.map((link) => {
      const [rel, href = '', type] = link.split(' ')
      return `<${new URL(href, base).href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`
    })
    return full.length > 0 ? [[address, full.sort()] as const] : []
  })
  expect(wanted.length).toBeGreaterThan(500)
  expect(sent).toEqual(new Map(wanted))
})
