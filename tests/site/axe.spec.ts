import { expect, test, type Page } from './test.ts'
import { axeLooks } from './axe.ts'
import { allEmbeds, allPages, kinds } from './dist.ts'
import { open } from './figures.ts'
import { covering, makesOf } from './makes.ts'

const isKind = ({ address }: { address: string }) => kinds.includes(address as never)
const pages = [...allPages(), ...allEmbeds()].filter(({ address }) => address !== '/book/')

/**
 * Two thousand pages are made of some nine hundred makes of element. `browser.spec.ts` looks at a page of each kind;
 * these are what is needed beside them to have looked at each make once. The book binds what these pages hold, and is
 * too large to be looked at whole: its HTML is validated.
 */
const others = covering(
  pages.filter((page) => !isKind(page)),
  new Set(pages.filter(isKind).flatMap((page) => [...makesOf(page)])),
)

test('axe finds nothing wrong with any make of element that a page has', async ({ page }) => {
  test.setTimeout(300_000)
  expect(others.length).toBeGreaterThan(10)
  const found: string[] = []
  for (const [index, address] of others.entries()) {
    const [colorScheme, width] = index % 2 === 0 ? (['light', 360] as const) : (['dark', 1280] as const)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address)
    const looked = await axeLooks(page, 'all')
    found.push(...looked.found.map((each) => `${address}, ${width} px, ${colorScheme}: ${each}`))
  }
  expect(found).toEqual([])
})

/** What opens over a page or unfolds in it. What lies over it is looked at alone. Others have tests of their own. */
const states: { name: string; part?: string; narrow?: true; show(page: Page): Promise<void> }[] = [
  {
    name: 'the menu',
    part: '#menu',
    narrow: true,
    show: async (page) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Contents' }).click()
    },
  },
  {
    name: 'the card of a figure',
    part: '.notes > li:popover-open',
    show: async (page) => {
      await page.goto('/progress/')
      await page.locator('.answer .mark button').first().click()
    },
  },
  {
    name: 'the card of a source',
    part: '.notes > li:popover-open',
    show: async (page) => {
      await page.goto('/progress/')
      await page.locator('article .mark.bare button').first().click()
    },
  },
  {
    name: 'the evidence of a mark in a chart',
    part: '.part-dialog',
    show: async (page) => {
      const { drawing } = await open(page, 'progress', '/progress/')
      await drawing.focus()
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      await expect(page.locator('.part-dialog p').first()).toBeVisible()
    },
  },
  {
    name: 'a section to be printed alone',
    show: async (page) => {
      await page.goto('/strategy/wall/#print-how-much-is-reported')
    },
  },
  {
    name: 'a document put together for paper',
    show: async (page) => {
      await page.goto('/print/?p=strategy/wall:key-points,how-much-is-reported')
      await expect(page.locator('.print-work').getByRole('status')).toContainText('Ready', { timeout: 60_000 })
    },
  },
  {
    name: 'everything that is folded',
    show: async (page) => {
      await page.goto('/agencies/')
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
    },
  },
  {
    name: 'facts that were filtered',
    show: async (page) => {
      await page.goto('/facts/?standing=contested')
      await expect(page.locator('.fact-index a').first()).toBeVisible()
    },
  },
]

for (const { name, part, narrow, show } of states)
  test(`axe finds nothing wrong with ${name}, narrow and light, wide and dark`, async ({ page }) => {
    for (const [width, colorScheme] of [
      [360, 'light'],
      [narrow ? 430 : 1280, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await show(page)
      const { found, passed } = await axeLooks(page, 'all', part)
      expect(found, `${width} px, ${colorScheme}`).toEqual([])
      expect(passed.length).toBeGreaterThan(5)
    }
  })
