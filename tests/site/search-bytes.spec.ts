import { brotliCompressSync } from 'node:zlib'
import { addressOf, expect, test, type Page } from './test.ts'

/** What a query may cost, as hosts send it: text packed by brotli, the rest as it is. */
const limits = { first: 180_000, later: 40_000 }

const packed = /\.(js|json|css|html)$/

/** What is fetched from now on, in bytes. */
function countBytes(page: Page): () => Promise<{ bytes: number; files: string[] }> {
  const sizes: Promise<[string, number]>[] = []
  page.on('response', (response) => {
    const pathname = addressOf(new URL(response.url()).pathname)
    sizes.push(
      response
        .body()
        .then((body): [string, number] => [
          pathname,
          packed.test(pathname) ? brotliCompressSync(body).length : body.length,
        ]),
    )
  })
  return async () => {
    const files = await Promise.all(sizes.splice(0))
    return {
      bytes: files.reduce((sum, [, size]) => sum + size, 0),
      files: files.map(([name, size]) => `${name} ${size}`),
    }
  }
}

const later = [
  'captagon smuggling',
  'who pays for the barrier',
  'نينوى',
  'smugling',
  '400 km of wall',
  'Peshkhabur',
  'JOC',
]

test('a page on which nobody searches loads nothing of the search', async ({ page }) => {
  const cost = countBytes(page)
  await page.goto('/strategy/trench/')
  await page.mouse.wheel(0, 2000)
  await page.waitForLoadState('networkidle')
  expect((await cost()).files.filter((name) => /search|pagefind/.test(name))).toEqual([])
})

test('the first query costs little, and later ones next to nothing', async ({ page }) => {
  await page.goto('/strategy/trench/')
  await page.waitForLoadState('networkidle')
  const cost = countBytes(page)
  await page.keyboard.press('/')
  const field = page.getByRole('dialog').getByRole('combobox')
  await field.fill('how deep is the trench')
  await page.locator('.hit').first().waitFor()
  await page.waitForLoadState('networkidle')
  const first = await cost()
  expect(first.files.join(' ')).toContain('pagefind.js')
  expect(first.bytes, first.files.join('\n')).toBeLessThanOrEqual(limits.first)
  for (const query of later) {
    await field.fill(query)
    await expect(page.locator('.results')).toContainText(query)
    await page.waitForLoadState('networkidle')
    const { bytes, files } = await cost()
    expect(bytes, [query, ...files].join('\n')).toBeLessThanOrEqual(limits.later)
  }
})
