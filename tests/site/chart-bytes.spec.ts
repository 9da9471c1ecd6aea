import { addressOf, expect, test, type Page } from './test.ts'
import { fileAt, readDist, singlePages } from './dist.ts'
import { bytes } from './weight.ts'

/** What a page with charts may weigh with all that it loads by itself, in bytes after brotli: 28 KiB. */
const limit = 28 * 1024

const addresses = singlePages()
  .filter(({ html }) => /<[a-z]+-chart data-input/.test(html))
  .map(({ address }) => address)
/** The pages of quantities are all made alike: the heaviest tells of them. */
const alike = addresses.filter((address) => address.startsWith('/series/'))
const tried = [...addresses.filter((address) => !alike.includes(address)), ...heaviest(alike)]

function heaviest(of: readonly string[]): string[] {
  const html = new Map(singlePages().map((page) => [page.address, page.html]))
  return [...of].sort((a, b) => (html.get(b)?.length ?? 0) - (html.get(a)?.length ?? 0)).slice(0, 1)
}

/** Everything that a page loads while a reader scrolls through it, each with its bytes. */
async function loadedBy(page: Page, address: string): Promise<Map<string, number>> {
  const loaded = new Set<string>()
  page.on('response', (response) => {
    const pathname = addressOf(new URL(response.url()).pathname)
    // Styles for paper alone, which browsers fetch when nothing else is left to do, and the icon are no part of reading.
    const kinds = ['document', 'script', 'fetch', 'xhr', 'stylesheet']
    if (!response.ok() || !kinds.includes(response.request().resourceType()) || pathname.includes('/print.')) return
    loaded.add(pathname)
  })
  await page.goto(address)
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y)
      await new Promise((done) => setTimeout(done, 20))
    }
  })
  await page.waitForLoadState('networkidle')
  return new Map([...loaded].map((path) => [path, bytes(readDist(fileAt(path) ?? ''))]))
}

test('there are pages with charts to weigh', () => {
  expect(tried.length).toBeGreaterThan(9)
  expect(alike.length).toBeGreaterThan(20)
})

for (const address of tried)
  test(`${address} is at most 28 KiB with all that it loads while it is read`, async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const loaded = await loadedBy(page, address)
      const sum = [...loaded.values()].reduce((all, size) => all + size, 0)
      const parts = [...loaded].map(([path, size]) => `${path} ${size}`).join(', ')
      expect(sum, `${width} px: ${parts}`).toBeLessThanOrEqual(limit)
      page.removeAllListeners('response')
    }
  })
