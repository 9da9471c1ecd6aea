import { expect, test } from './test.ts'
import { allPages } from './dist.ts'
import { bytes } from './weight.ts'

/** What citing, and being read by machines that cite, adds to a page. */
const additions = [
  /<span class="Z3988".*?<\/span>/g,
  /<meta name="(citation_|DC\.)[^>]*>/g,
  /<link rel="(cite-as|license|describedby)"[^>]*>/g,
  // The card of a fact has led to its citation from the first; it is the links beside headings and figures that are new.
  /<a class="cite" href="(?!\/facts)[^>]*>[^<]*<\/a>/g,
  /<div class="head">|(?<=<span>(?:<a class="print"[^>]*>Print<\/a>)?<\/span>)<\/div>/g,
]

const without = (html: string) => additions.reduce((rest, addition) => rest.replace(addition, ''), html)
const reading = allPages().filter(({ html }) => html.includes('rel="describedby"'))

test('what is taken away for comparison is really there', () => {
  const text = reading.find(({ address }) => address === '/strategy/trench/')?.html ?? ''
  for (const addition of additions) expect(text.match(addition)?.length, addition.source).toBeGreaterThan(0)
  expect(without(text)).not.toMatch(/cite\/|Z3988|citation/)
})

/** The pages that grow by more than a limit, each with its growth. */
const growing = (limit: number) =>
  reading.flatMap(({ address, html }) => {
    const growth = bytes(html) - bytes(without(html))
    return growth > limit ? [`${address}: ${growth}`] : []
  })

test('all that has to do with citing adds at most 1 kB to a page that is read', () => {
  expect(reading.length).toBeGreaterThan(100)
  expect(growing(1000)).toEqual([])
})

test('a page that is read is spared the list of what it holds, which only machines read', () => {
  expect(reading.filter(({ html }) => html.includes('"@type":"ItemList"')).map(({ address }) => address)).toEqual([])
})
