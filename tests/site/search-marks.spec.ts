import { at, expect, test, type Page } from './test.ts'
import { axeLooks } from './axe.ts'
import { box, counted, hits } from './search.ts'

const arrived = '/strategy/trench/?mark=trench&mark=deep#how-large-it-is'
const bar = (page: Page) => page.getByRole('region', { name: 'Marked words' })

/** The words that are marked in the page. */
const marked = (page: Page, name = 'found') =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)), name)

test('a result leads to its section, with its words marked and an address without them', async ({ page }) => {
  await page.goto('/search/?q=how+deep+is+the+trench')
  await counted(page, 'how deep is the trench')
  const link = page.locator(`.hit[href^="${at('/strategy/trench/')}"]`).first()
  expect(await link.getAttribute('href')).toMatch(/\?mark=\w+(&mark=\w+)*/)
  await link.click()
  await expect(bar(page)).toBeVisible()
  await expect(page).toHaveURL(/\/strategy\/trench\/(#[a-z-]+)?$/)
  expect(new Set((await marked(page)).map((word) => word.toLowerCase()))).toContain('trench')
})

test('the section stays where it was scrolled to, and the page is the same but for the bar', async ({ page }) => {
  const place = () =>
    page.locator('#how-large-it-is').evaluate((heading) => Math.round(heading.getBoundingClientRect().top))
  const text = () => page.locator('main').innerHTML()
  await page.goto('/strategy/trench/#how-large-it-is')
  const [before, html] = [await place(), await text()]
  await page.goto('/strategy/')
  await page.goto(arrived)
  await expect(bar(page)).toBeVisible()
  await expect(page).toHaveURL(at('/strategy/trench/#how-large-it-is'))
  expect(await place()).toBe(before)
  expect(await text()).toBe(html)
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('how-large-it-is')
})

test('whole words are marked, in notes too, but not in navigation', async ({ page }) => {
  await page.goto(arrived)
  await expect(bar(page).getByRole('status')).toHaveText('Marked: trench, deep')
  expect(new Set((await marked(page)).map((word) => word.toLowerCase()))).toEqual(new Set(['trench', 'deep']))
  const places = await page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => {
      const element = (range as Range).startContainer.parentElement
      return element?.closest('nav, .contents') ? 'navigation' : element?.closest('.notes') ? 'notes' : 'text'
    }),
  )
  expect(new Set(places)).toEqual(new Set(['text', 'notes']))
})

test('the reader goes from mark to mark, and turns the marks off', async ({ page }) => {
  await page.goto(arrived)
  await bar(page).getByRole('button', { name: 'Next' }).press('Enter')
  await expect(bar(page).getByRole('status')).toHaveText(/^\d+ of \d+$/)
  expect(await marked(page, 'found-now')).toHaveLength(1)
  await bar(page).getByRole('button', { name: 'Turn off' }).press('Enter')
  await expect(bar(page)).toHaveCount(0)
  expect(await marked(page)).toEqual([])
  await page.goto(arrived)
  await expect(bar(page)).toBeVisible()
})

test('marks stay away once the reader wants none, until they are turned on again', async ({ page }) => {
  await page.goto(arrived)
  await bar(page).getByRole('button', { name: 'Don’t mark again' }).click()
  await page.goto(arrived)
  await expect(page).toHaveURL(at('/strategy/trench/#how-large-it-is'))
  await expect(bar(page)).toHaveCount(0)
  await page.goto('/search/?q=trench')
  await counted(page, 'trench')
  expect(await hits(page).first().getAttribute('href')).not.toContain('mark=')
  const wish = page.getByRole('checkbox', { name: /^Mark the words/ })
  await expect(wish).not.toBeChecked()
  await wish.check()
  await box(page).fill('wall')
  await counted(page, 'wall')
  expect(await hits(page).first().getAttribute('href')).toContain('mark=')
})

test('a browser that cannot mark shows the page with a clean address, and paper has no marks', async ({ page }) => {
  await page.goto(arrived)
  await expect(bar(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(bar(page)).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
  await page.addInitScript(() => Object.setPrototypeOf(CSS, Object.prototype))
  await page.goto(arrived)
  await expect(page).toHaveURL(at('/strategy/trench/#how-large-it-is'))
  await expect(bar(page)).toHaveCount(0)
})

test('axe finds nothing in the bar', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(arrived)
    await expect(bar(page)).toBeVisible()
    expect((await axeLooks(page, 'all', '.marks-bar')).found).toEqual([])
  }
})
