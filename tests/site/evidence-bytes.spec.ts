import { readFileSync } from 'node:fs'
import { expect, test } from './test.ts'
import { fileAt, singlePages } from './dist.ts'
import { bytes } from './weight.ts'

// One worker measures each page once, for all tests here.
test.describe.configure({ mode: 'default' })
// The page of the design shows cards by themselves, as no page that is read does.
const marked = singlePages().filter(({ address, html }) => /class="mark[ "]/.test(html) && address !== '/about/style/')

/** The page with plain numbers in place of marks. */
const withPlainMarks = (html: string) =>
  html.replace(/<button popovertarget="note-\d+" aria-label="[^"]*">\d+<\/button>/g, '')

/** The page with ordinary notes: statement, standing and sources, but nothing that makes a card of them. */
function withPlainNotes(html: string): string {
  return withPlainMarks(html)
    .replace(/(<li id="note-\d+") popover><button.*?<\/button>/gs, '$1>')
    .replace(/<svg class="strip.*?<\/svg>/gs, '')
    .replace(/<p class="ways">.*?<\/p>/gs, '')
}

/** The page as most sites have it: numbers in the text, and a list of sources without a word on what each says. */
function withSourcesOnly(html: string): string {
  return withPlainMarks(html).replace(
    /(<li id="note-\d+") popover>(.*?)<\/li>(?=<li id="note|<\/ol>)/gs,
    (_, start: string, note: string) => {
      const sources = /<p class="from sources">.*?<\/p>/s.exec(note)?.[0] ?? ''
      return `${start}>${sources || note.replace(/<button.*?<\/button>/s, '')}</li>`
    },
  )
}

/** Bytes of the two files that every page loads, styles of what can wait and script. */
const shared = (html: string) =>
  [/<link rel="stylesheet" href="([^"]+)" fetchpriority/, /<script type="module" src="([^"]+Masthead[^"]+)">/]
    .map((file) => fileAt(file.exec(html)?.[1] ?? '') ?? '')
    .reduce((total, file) => total + bytes(readFileSync(file)), 0)

const growth = (of: typeof marked, without: (html: string) => string) => {
  const common = shared(of[0]?.html ?? '')
  const sum = (weigh: (html: string) => number) => of.reduce((total, { html }) => total + common + weigh(html), 0)
  return sum(bytes) / sum((html) => bytes(without(html)))
}

test('what is taken away for comparison is really there', () => {
  for (const { address, html } of marked) {
    expect(withPlainNotes(html), address).not.toMatch(/popovertarget="note|class="strip|class="ways"/)
    expect(withPlainNotes(html).length, address).toBeLessThan(html.length)
    expect(withSourcesOnly(html).length, address).toBeLessThan(html.length)
  }
})

test('evidence brings no script to a page', () => {
  const scripts = (html: string) => html.match(/<script(?! type="application\/ld)/g)?.length ?? 0
  const bare = singlePages().find(({ address }) => address === '/about/privacy/')
  const text = marked.filter(({ html }) => !html.includes('class="figure"'))
  expect(text.length).toBeGreaterThan(40)
  for (const { address, html } of text) expect(scripts(html), address).toBe(scripts(bare?.html ?? ''))
})

test('that notes open as cards adds at most a quarter to any page', () => {
  const heavy = marked.filter((page) => growth([page], withPlainNotes) > 1.25)
  expect(heavy.map(({ address }) => address)).toEqual([])
})

test('all that the site tells beyond a bare list of sources adds at most a quarter to its pages together', () => {
  expect(growth(marked, withSourcesOnly)).toBeLessThanOrEqual(1.25)
})
