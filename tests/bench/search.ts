/**
 * `npm run bench`: how soon the first result shows after the last key of a query, on this site and on one of 2,000
 * pages of prose more. Not a test: times depend on the machine, so they are given as a ratio to the time within which
 * an answer seems to come at once.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { chromium, type Browser } from 'playwright'
import { ensureChromium } from '../../src/cli/chromium.ts'
import { writeSearch } from '../../src/search/index/write.ts'
import type { Named } from '../../src/search/names/list.ts'
import { serve } from '../site/serve.ts'
import { grown } from './grown-site.ts'
import { recordsOf } from './records-of.ts'

/** An answer that comes within it seems to come at once, in milliseconds. */
const atOnce = 100
/** Between two keys, as a quick typist presses them, in milliseconds. */
const betweenKeys = 90
const pages = 2_000

const queries = (JSON.parse(readFileSync('tests/fixtures/search/queries.json', 'utf8')) as { query: string }[])
  .filter((_, index) => index % 8 === 0)
  .map(({ query }) => query)

/** A copy of the built site with an index of so many more pages. */
async function grownSite(folder: string): Promise<void> {
  cpSync('dist', folder, { recursive: true })
  const index = join(folder, 'pagefind')
  const records = recordsOf(index)
  rmSync(index, { recursive: true })
  const names = JSON.parse(gunzipSync(readFileSync(join(folder, 'search/names.pack'))).toString()) as Named[]
  await writeSearch(grown(records, pages), names, folder)
}

/** Types queries into the page of the search. Gives the time from the last key to the first result, for each. */
async function timesOf(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${address}/search/?q=border`)
  await page.locator('.hit').first().waitFor()
  await page.evaluate(() => {
    const times = { key: 0, shown: 0 }
    Object.assign(window, { times })
    addEventListener('input', () => Object.assign(times, { key: performance.now(), shown: 0 }), true)
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        if (times.shown === 0 && document.querySelector('.hit')) times.shown = performance.now()
      })
    }).observe(document.querySelector('.groups') as Element, { childList: true })
  })
  const times: number[] = []
  for (const query of queries) {
    await page.getByLabel('Search the site').fill('')
    await page.waitForFunction(() => !document.querySelector('.hit'))
    await page.getByLabel('Search the site').pressSequentially(query, { delay: betweenKeys })
    await page.waitForFunction(() => (window as unknown as { times: { shown: number } }).times.shown > 0)
    times.push(
      await page.evaluate(() => {
        const { key, shown } = (window as unknown as { times: { key: number; shown: number } }).times
        return shown - key
      }),
    )
  }
  await page.close()
  return times.sort((a, b) => a - b)
}

const root = mkdtempSync(join(tmpdir(), 'grown-'))
await grownSite(root)
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] })
for (const [name, folder] of [
  ['this site', 'dist'],
  [`${pages} more pages`, root],
] as const) {
  const { address, server } = await serve(folder)
  const times = await timesOf(browser, address)
  const share = (part: number) => ((times[Math.floor(times.length * part)] ?? 0) / atOnce).toFixed(2)
  console.log(
    `search on ${name}, ${times.length} queries: the first result takes ${share(0.5)} (median) and ${share(0.95)} ` +
      `(95th percentile) of ${atOnce} ms after the last key`,
  )
  server.close()
}
await browser.close()
rmSync(root, { recursive: true })
