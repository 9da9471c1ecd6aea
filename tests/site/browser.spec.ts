import { expect, test, type Page } from './test.ts'
import { axeLooks } from './axe.ts'
import { allPages, kinds } from './dist.ts'
import { tellingOfWidth } from './families.ts'

/** What a page complains about and asks for while it loads. */
function watch(page: Page) {
  const errors: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => new URL(request.url()).hostname !== 'localhost' && foreign.push(request.url()))
  return { errors, foreign }
}

/**
 * What no longer fits its box, or makes the page scroll sideways, once a reader sets text as widely as WCAG wants it to
 * bear. Drawings are left out: letters in them stand where they are set, and their tables say the same. Runs in the browser.
 */
function brokenBySpacing(): string[] {
  const spilling = () =>
    new Set(
      [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => {
        if (each.closest('svg, .scroll, pre') || each.clientHeight < 2) return false
        const { overflowX, display } = getComputedStyle(each)
        const cut = overflowX === 'hidden' || overflowX === 'clip'
        return (
          display !== 'inline' &&
          (each.scrollHeight > each.clientHeight + 2 || (cut && each.scrollWidth > each.clientWidth + 2))
        )
      }),
    )
  const before = spilling()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
  )
  document.adoptedStyleSheets.push(sheet)
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []
  return [...wide, ...[...spilling().difference(before)].map((each) => each.outerHTML.slice(0, 120))]
}

test('no page scrolls sideways on the narrowest screen, and none cuts text off that is set more widely', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 320, height: 800 })
  const addresses = tellingOfWidth(allPages())
  const wide: string[] = []
  const broken: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(address)
    broken.push(...(await page.evaluate(brokenBySpacing)).map((each) => `${address}: ${each}`))
  }
  expect(addresses.length).toBeGreaterThan(100)
  expect(wide).toEqual([])
  expect(broken).toEqual([])
})

/** The overflow of a page at a width, loaded anew: what it says while it loads may depend on the width. */
async function overflowAt(page: Page, address: string, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 })
  await page.goto(address)
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

for (const address of kinds)
  test(`${address} loads without errors, other hosts or sideways scrolling, and axe finds nothing, at three widths, light and dark`, async ({
    page,
  }) => {
    const { errors, foreign } = watch(page)
    // The narrowest width is tried on all pages above.
    expect(await overflowAt(page, address, 360), '360 px').toBeLessThanOrEqual(0)
    const narrow = await axeLooks(page, 'all')
    expect(narrow.found, '360 px, light').toEqual([])
    expect(narrow.passed).toContain('target-size')
    for (const width of [768, 1280]) {
      expect(await overflowAt(page, address, width), `${width} px`).toBeLessThanOrEqual(0)
      // What differs between these widths is the same on every kind of page: half of them are enough for the lesser.
      if (width === 1280 || kinds.indexOf(address) % 2 === 0)
        expect((await axeLooks(page, 'structure')).found, `${width} px`).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    expect((await axeLooks(page, 'contrast')).found, '1280 px, dark').toEqual([])
    expect(errors).toEqual([])
    expect(foreign).toEqual([])
  })

test('with 400 % zoom a page needs no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/threats/isis-sleeper-cells/')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
