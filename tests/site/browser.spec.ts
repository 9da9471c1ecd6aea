import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { allPages, kinds } from './dist.ts'

type RunOptions = Parameters<AxeBuilder['options']>[0]

/** WCAG 2.2 AA, axe's best practices, and AAA for contrast. */
const standards = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** Enough contrast for AAA is enough for AA: to measure both would double the time. */
const contrast = 'color-contrast-enhanced'
const unmeasured = { [contrast]: { enabled: false }, 'color-contrast': { enabled: false } }
const measured = { ...unmeasured, [contrast]: { enabled: true } }

/** By itself the rule for AAA passes over what is too pale for AA as well, and leaves that to the other. */
const palest = { normal: { minThreshold: 0 }, large: { minThreshold: 0 } }
const checks = { [contrast]: { options: { contrastRatio: palest } } }

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

/** The overflow of a page at a width, loaded anew: what it says while it loads may depend on the width. */
async function overflowAt(page: Page, address: string, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 })
  await page.goto(address)
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** What axe finds wrong, and the rules that hold. Pages have no frames that would need the slower mode. */
async function violationsOf(page: Page, options: RunOptions) {
  const all = { ...options, checks, resultTypes: ['violations' as const] }
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().options(all).analyze()
  return {
    found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    passed: passes.map(({ id }) => id),
  }
}

for (const address of kinds)
  test(`${address} loads without errors, other hosts or sideways scrolling, and axe finds nothing, narrow and wide, light and dark`, async ({
    page,
  }) => {
    const { errors, foreign } = watch(page)
    // The narrowest width is tried on all pages above.
    expect(await overflowAt(page, address, 360), '360 px').toBeLessThanOrEqual(0)
    // Contrast takes the longest to measure, and widths do not change it: light is measured narrow, dark wide.
    const narrow = await violationsOf(page, { runOnly: standards, rules: measured })
    expect(narrow.found, '360 px, light').toEqual([])
    expect(narrow.passed).toContain('target-size')
    expect(await overflowAt(page, address, 768), '768 px').toBeLessThanOrEqual(0)
    expect(await overflowAt(page, address, 1280), '1280 px').toBeLessThanOrEqual(0)
    const wide = await violationsOf(page, { runOnly: standards, rules: unmeasured })
    expect(wide.found, '1280 px, light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await violationsOf(page, { runOnly: { type: 'rule', values: [contrast] } })
    expect(dark.found, '1280 px, dark').toEqual([])
    expect(errors).toEqual([])
    expect(foreign).toEqual([])
  })

test('with 400 % zoom a page needs no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/threats/isis-sleeper-cells/')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
