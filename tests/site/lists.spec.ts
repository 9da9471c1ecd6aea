import { expect, test } from './test.ts'
import { allPages } from './dist.ts'

const pages = new Map(allPages().map((page) => [page.address, page]))

/** The pages of lists that grow with the ledger. */
const lists = [...pages.values()].filter(({ address }) =>
  /^\/(facts\/by\/[^/]+\/.|sources\/(from|outlets)\/|search\/names\/|topics\/[^/]+\/.)/.test(address),
)

test('every page below a list is led to from a page above it', () => {
  const below = lists.filter(({ html }) => html.includes('content="noindex"'))
  expect(below.length).toBeGreaterThan(50)
  const led = new Set([...pages.values()].flatMap(({ links }) => links))
  expect(below.filter(({ address }) => !led.has(address)).map(({ address }) => address)).toEqual([])
})

test('each event is still at its place among the citations, which leads to the page of its year', () => {
  const cite = pages.get('/timeline/cite/')
  const years = [...pages.values()].filter(({ address }) => /^\/timeline\/cite\/\d{4}\/$/.test(address))
  const events = years.flatMap(({ address, html }) =>
    [...html.matchAll(/<section class="cited" aria-labelledby="([^"]+)"/g)].map(([, id]) => `${address}#${id}`),
  )
  expect(events.length).toBeGreaterThan(50)
  for (const address of events) {
    expect(cite?.links).toContain(address)
    expect(cite?.ids).toContain(address.split('#')[1])
  }
})
