import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { allPages, kinds } from './dist.ts'

/** WCAG 2.2 AA, axe's best practices, and AAA for contrast. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Enough contrast for AAA is enough for AA: to measure both would double the time. */
const contrast = 'color-contrast-enhanced'
const unmeasured = { [contrast]: { enabled: false }, 'color-contrast': { enabled: false } }
const measured = { ...unmeasured, [contrast]: { enabled: true } }

/** What a page complains about and asks for while it loads. */
function watch(page: Page) {
  const errors: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => new URL(request.url()).hostname !== 'localhost' && foreign.push(request.url()))
  return { errors, foreign }
}

/** Pages of a single fact or source, and of citations: hundreds of one make, of which the kinds have one each. */
const single = /^\/(facts|sources)\/(?!by\/|from\/)[^/]+\/$|\/cite\/$/

test('no page scrolls sideways on the narrowest screen', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 320, height: 800 })
  const addresses = allPages()
    .map(({ address }) => address)
    .filter((address) => !single.test(address) || kinds.includes(address as never))
  const wide: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(address)
  }
  expect(addresses.length).toBeGreaterThan(100)
  expect(wide).toEqual([])
})

for (const address of kinds) {
  test(`${address} loads without errors, other hosts or sideways scrolling`, async ({ page }) => {
    const { errors, foreign } = watch(page)
    // The narrowest width is tried on all pages above.
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
    }
    expect(errors).toEqual([])
    expect(foreign).toEqual([])
  })

  test(`${address} has no accessibility violation, narrow and wide, light and dark`, async ({ page }) => {
    const analyze = async (width: number, colorScheme: 'light' | 'dark', axe: AxeBuilder) => {
      await page.emulateMedia({ colorScheme })
      const { violations, passes } = await axe.analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
      expect(found, `${width} px, ${colorScheme}`).toEqual([])
      return passes.map(({ id }) => id)
    }
    // Pages have no frames that would need the slower mode, and of what passes the names are enough.
    const builder = (options = {}) =>
      new AxeBuilder({ page }).setLegacyMode().options({ ...options, resultTypes: ['violations'] })
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(address)
    const passed = await analyze(360, 'light', builder({ rules: measured }).withTags(standards))
    expect(passed).toContain('target-size')
    // Contrast takes the longest to measure, and widths do not change it: light is measured narrow, dark wide.
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(address)
    await analyze(1280, 'light', builder({ rules: unmeasured }).withTags(standards))
    await analyze(1280, 'dark', builder().withRules([contrast]))
  })
}

test('with 400 % zoom a page needs no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/threats/isis-sleeper-cells/')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
