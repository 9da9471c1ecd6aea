import { readFileSync } from 'node:fs'
import { expect, test } from './test.ts'
import { allPages, fileAt, kinds } from './dist.ts'
import { bytes } from './weight.ts'

/** What printing adds to a page. */
const additions = [
  /<link rel="stylesheet" media="print"[^>]*>/g,
  // What the view of each section shows of the notes.
  /:has\(#(?:print-[^:]*|in-short|with-key-points):target\)\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g,
  /@page\{@top-right.*?@page:first\{@top-right\{content:none\}\}/gs,
  /<p class="to-cite".*?<\/p>/gs,
  /<a class="print".*?<\/a>/gs,
  /(?<=<\/h[23]>)<span>|(?<=Cite<\/a>)<\/span>(?=<\/div>)/g,
  /<p class="only-section".*?<\/p>/gs,
]

const without = (html: string) => additions.reduce((rest, addition) => rest.replace(addition, ''), html)
const pages = allPages()
/** All pages of prose, and one of each other kind: to compress thousands takes minutes. */
const weighed = pages.filter(({ address, html }) => html.includes('class="print"') || kinds.includes(address as never))

test('what is taken away for comparison is really there', () => {
  const text = pages.find(({ address }) => address === '/strategy/trench/')?.html ?? ''
  for (const addition of additions) expect(text.match(addition)?.length, addition.source).toBeGreaterThan(0)
  expect(without(text)).not.toMatch(/class="print"|to-cite|only-section|@page/)
})

test('a page grows by at most 1 kB for paper, and the styles for it are one file of at most 2 kB for all pages', () => {
  expect(weighed.length).toBeGreaterThan(60)
  const growth = weighed.map(({ address, html }) => ({ address, bytes: bytes(html) - bytes(without(html)) }))
  expect(growth.filter((page) => page.bytes > 1000)).toEqual([])
  const files = new Set(
    pages.map(({ html }) => /<link rel="stylesheet" media="print" href="([^"]+)"/.exec(html)?.[1] ?? 'none'),
  )
  expect(files.size).toBe(1)
  expect(bytes(readFileSync(fileAt([...files][0] ?? '') ?? ''))).toBeLessThanOrEqual(2000)
})
