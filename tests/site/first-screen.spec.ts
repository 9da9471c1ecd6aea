import { readFileSync } from 'node:fs'
import { expect, test, type Page } from './test.ts'
import { allPages, fileAt, kinds } from './dist.ts'
import { bytes } from './weight.ts'

const pages = allPages()

/** The pages of which something is not so. */
const pagesWith = (fault: (html: string) => boolean) =>
  pages.filter(({ html }) => fault(html)).map(({ address }) => address)

const late = /<link rel="stylesheet" href="([^"]+\/late\.[^"]+)" fetchpriority="low">/g

test('nothing that loads holds up the first screen: in the head there are styles for paper alone, and scripts wait', () => {
  const head = (html: string) => html.slice(0, html.indexOf('<body'))
  expect(pagesWith((html) => /<link rel="stylesheet"(?! media="print")/.test(head(html)))).toEqual([])
  const blocking = /<script(?! type="(module|application\/ld\+json)")/
  expect(pagesWith((html) => blocking.test(html))).toEqual([])
})

test('the styles of what can wait are one file of at most 2.5 kB, linked once, after the text and before the notes', () => {
  const links = new Set(pages.flatMap(({ html }) => [...html.matchAll(late)].map(([, href = '']) => href)))
  expect(links.size).toBe(1)
  expect(bytes(readFileSync(fileAt([...links][0] ?? '') ?? ''))).toBeLessThanOrEqual(2500)
  expect(pagesWith((html) => [...html.matchAll(late)].length !== 1)).toEqual([])
  const misplaced = (html: string) => {
    const at = html.search(late)
    // Where a document is put together by script, its notes come by script too.
    const notes = html.search(/<ol class="notes">(?!<\/ol>)/)
    return at < html.indexOf('</h1>') || (notes >= 0 && at > notes) || at > html.indexOf('<footer')
  }
  expect(pagesWith(misplaced)).toEqual([])
})

/** How far what is on show moves by itself while the page loads, its late styles coming last, and is read to its end. */
async function shiftOf(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' })
  return page.evaluate(async () => {
    let sum = 0
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) sum += entry.value
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await new Promise(requestAnimationFrame)
    }
    add(observer.takeRecords())
    return sum
  })
}

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`nothing moves by itself on any kind of page, ${width} px wide, when its late styles are slow`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.route(/\/late\.[^/]+\.css$/, async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      await route.continue()
    })
    const moving: string[] = []
    for (const address of kinds) {
      const shift = await shiftOf(page, address)
      if (shift > 0) moving.push(`${address}: ${shift}`)
    }
    expect(moving).toEqual([])
  })
