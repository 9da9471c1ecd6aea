import { expect, test, type Locator, type Page } from './test.ts'

const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]

/** Where the parts that answer a reader's first questions stand. */
const answers = (page: Page): Record<string, Locator> => ({
  'what it is': page.locator('h1'),
  'the answer': page.locator('.answer'),
  'how long it is': page.locator('.grown .length'),
  'how much is reported built': page.locator('.grown .built'),
  'what is contested': page.locator('.card dd.contested').last(),
  'what it is to stop': page.locator('.card a[href*="/threats/"]').last(),
  'who does it': page.locator('.card a[href*="/agencies/"]').last(),
})

for (const screen of screens) {
  test(`the first screen of ${screen.width} × ${screen.height} answers what, how much, against what and who`, async ({
    page,
  }) => {
    await page.setViewportSize(screen)
    await page.goto('/')
    for (const [question, part] of Object.entries(answers(page))) {
      await expect(part, question).toBeVisible()
      const box = await part.boundingBox()
      expect(box && box.y + box.height, question).toBeLessThanOrEqual(screen.height)
    }
  })

  test(`the first screen of ${screen.width} × ${screen.height} has the four ways in, large enough to touch`, async ({
    page,
  }) => {
    await page.setViewportSize(screen)
    await page.goto('/')
    const ways = page.getByRole('navigation', { name: 'Four ways in' }).getByRole('link')
    await expect(ways).toHaveText([/^Read/, /^Search/, /^Cite/, /^Print/])
    for (const way of await ways.all()) {
      const box = await way.boundingBox()
      expect(box && box.y + box.height).toBeLessThanOrEqual(screen.height)
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
  })

  test(`on ${screen.width} pixels nothing lies on what runs from the line to figure 1`, async ({ page }) => {
    await page.setViewportSize(screen)
    await page.goto('/')
    const frame = await page.locator('.article').evaluate((article) => {
      const { right, bottom, borderRightWidth } = getComputedStyle(article, '::before')
      return {
        right: Number.parseFloat(right),
        bottom: Number.parseFloat(bottom),
        width: Number.parseFloat(borderRightWidth),
      }
    })
    const article = await page.locator('.article').boundingBox()
    const inner = (article?.x ?? 0) + (article?.width ?? 0) - frame.right - frame.width
    for (const part of await page.locator('.answer, .card, .ways-in').all()) {
      const box = await part.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(inner)
    }
    const line = await page.locator('.grown .line').boundingBox()
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(inner + frame.width, 0)
  })
}

test('the words at the line are those of the ledger and lead to the figure', async ({ page }) => {
  await page.goto('/')
  const rows = page.locator('.card dd.strong a')
  const [length, built] = await rows.allTextContents()
  await expect(page.locator('.grown .length b')).toHaveText(length ?? '')
  await expect(page.locator('.grown .built b')).toHaveText(built ?? '')
  await page.locator('.grown .built').click()
  await expect(page.locator('#figure-progress')).toBeInViewport()
})

test('the search among the ways in opens over the page', async ({ page }) => {
  await page.goto('/')
  await page.locator('.ways-in').getByRole('link', { name: 'Search' }).click()
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
})

for (const width of [320, 360, 768, 1024])
  test(`the home page has no sideways scroll on ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('/')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
