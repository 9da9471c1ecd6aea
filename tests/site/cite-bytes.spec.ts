import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { allPages } from './dist.ts'

/** What citing, and being read by machines that cite, adds to a page. */
const additions = [
  /<span class="Z3988".*?<\/span>/g,
  /<meta name="(citation_|DC\.)[^>]*>/g,
  /<link rel="(cite-as|license|describedby)"[^>]*>/g,
  // The card of a fact has led to its citation from the first; it is the links beside headings and figures that are new.
  /<a class="cite" href="(?!\/facts)[^>]*>[^<]*<\/a>/g,
  /(?<=<\/h[23]>)<\/div>|<div class="head">/g,
  /,?"citation":\[.*?\]/g,
  /,?"mainEntity":\{"@type":"ItemList".*?\]\}/g,
  // The end of the one module of a page.
  /async function \w\(\w\)\{let \w=new DOMParser.*?(?=<\/script>)/gs,
]

const without = (html: string) => additions.reduce((rest, addition) => rest.replace(addition, ''), html)
const bytes = (html: string) => brotliCompressSync(html).length
const reading = allPages().filter(({ html }) => html.includes('rel="describedby"'))

test('what is taken away for comparison is really there', () => {
  const text = reading.find(({ address }) => address === '/strategy/trench/')?.html ?? ''
  for (const addition of additions.filter(({ source }) => !source.includes('ItemList')))
    expect(text.match(addition)?.length, addition.source).toBeGreaterThan(0)
  expect(without(text)).not.toMatch(/cite\/|Z3988|citation|DOMParser/)
})

test('all that has to do with citing adds at most 1 kB to a page that is read', () => {
  expect(reading.length).toBeGreaterThan(100)
  const heavy = reading.flatMap(({ address, html }) => {
    const growth = bytes(html) - bytes(without(html))
    return growth > 1000 ? [`${address}: ${growth}`] : []
  })
  expect(heavy).toEqual([])
})
