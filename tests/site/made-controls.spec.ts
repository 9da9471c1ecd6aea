import { expect, test, type Page } from './test.ts'
import { controlsIn } from './controls.ts'
import { open } from './figures.ts'
import { press } from './focus.ts'
import { box, counted, hits } from './search.ts'

/** The kinds of controls in parts of a page as it is now: a new kind without a test is to be seen. */
async function kindsIn(page: Page, part: string): Promise<string[]> {
  const html = await page.locator(part).evaluateAll((all) => all.map((each) => each.outerHTML).join(''))
  return [...controlsIn(html)].toSorted()
}

test('the search over a page is worked by keyboard to its last button', async ({ page }) => {
  await page.goto('/strategy/')
  const dialog = page.locator('.search-dialog')
  const button = (name: string | RegExp) => dialog.getByRole('button', { name })
  await page.keyboard.press('/')
  await box(page).fill('trench')
  await counted(page, 'trench')
  await press(button('More results'), 'Enter')
  await expect(hits(page).nth(10)).toBeVisible()

  const filters = dialog.locator('.filters')
  await press(filters.locator('> summary'), 'Enter')
  const topics = filters.locator('details', { hasText: 'Topic' }).first()
  if ((await topics.getAttribute('open')) === null) await press(topics.locator('summary'), 'Enter')
  const boxes = topics.getByRole('checkbox')
  const few = await boxes.count()
  await press(topics.getByRole('button'), 'Enter')
  expect(await boxes.count()).toBeGreaterThan(few)
  await expect(boxes.nth(few)).toBeFocused()
  await press(boxes.first(), 'Space')
  await expect(boxes.first()).toBeChecked()
  await expect(boxes.first()).toBeFocused()
  await press(boxes.nth(1), 'Space')
  const chips = dialog.getByRole('list', { name: 'Chosen filters' }).getByRole('button')
  await expect(chips).toHaveCount(3)
  expect(await kindsIn(page, '.search-dialog')).toEqual([
    'a in search',
    'button button close in search',
    'button button in search',
    'button button more in search',
    'button button plain in details.filters',
    'button button plain in search',
    'input checkbox in details.filters',
    'input text q in search',
    'summary in details.filters',
  ])
  await press(chips.first(), 'Enter')
  await expect(chips).toHaveCount(1)
  await press(chips.first(), 'Space')
  await expect(chips).toHaveCount(0)

  await box(page).press('Enter')
  await expect(hits(page).first()).toBeFocused()
  for (const name of [/^Remove trench/, 'Clear the recent searches']) {
    await box(page).fill('')
    await expect(dialog.getByRole('option').first()).toBeVisible()
    await press(button(name), 'Enter')
    await expect(dialog.getByRole('option')).toHaveCount(0)
    await box(page).fill('wall')
    await counted(page, 'wall')
    await box(page).press('Enter')
    await expect(hits(page).first()).toBeFocused()
  }
  await press(button('Close'), 'Enter')
  await expect(dialog).toBeHidden()
})

test('what opens over a page from a chart or for a citation is closed by its button, and the focus comes back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { drawing } = await open(page, 'layers', '/strategy/')
  const dialog = page.locator('.part-dialog')
  await drawing.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(dialog.locator('p').first()).toBeVisible()
  expect(await kindsIn(page, '.part-dialog')).toEqual(['button in part-dialog'])
  await press(dialog.getByRole('button', { name: 'Close' }), 'Enter')
  await expect(drawing).toBeFocused()

  const cite = page.getByRole('link', { name: 'Cite this page' })
  await press(cite, 'Enter')
  const copy = dialog.getByRole('button', { name: 'Copy' }).first()
  await expect(copy).toBeVisible()
  expect(await kindsIn(page, '.part-dialog')).toEqual(['button button in part-dialog', 'button in part-dialog'])
  await press(copy, 'Enter')
  await expect.poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).length).toBeGreaterThan(20)
  await press(dialog.getByRole('button', { name: 'Close' }), 'Enter')
  await expect(cite).toBeFocused()
})

test('the bar of marked words is worked by keyboard to its last button', async ({ page }) => {
  await page.goto('/strategy/trench/?mark=trench')
  const bar = page.locator('.marks-bar')
  await expect(bar).toBeVisible()
  expect(await kindsIn(page, '.marks-bar')).toEqual(['button button in page'])
  const buttons = bar.getByRole('button')
  await expect(buttons).toHaveText(['Next', 'Turn off', 'Don’t mark again'])
  for (const key of ['Enter', 'Space']) {
    await press(buttons.first(), key)
    await expect(bar.getByRole('status')).toHaveText(/^\d+ of \d+$/)
  }
  await press(buttons.nth(1), 'Enter')
  await expect(bar).toHaveCount(0)
  await page.goto('/strategy/trench/?mark=trench')
  await press(buttons.last(), 'Space')
  await expect(bar).toHaveCount(0)
})

test('the boxes of what can be printed are ticked by Space, and what is under them unfolds by Enter', async ({
  page,
}) => {
  await page.goto('/print/')
  const form = page.locator('print-set form')
  const boxes = form.getByRole('checkbox')
  await expect(boxes.first()).toBeVisible()
  expect(await kindsIn(page, 'print-set')).toEqual([
    'button button again in print-set',
    'button button cancel in print-set',
    'button button print in print-set',
    'button reset in print-set',
    'button submit in print-set',
    'input checkbox in print-set',
    'input checkbox p in print-set',
    'summary in print-set',
  ])
  await press(form.locator('summary').first(), 'Enter')
  const visible = boxes.filter({ visible: true })
  const branch = visible.first()
  await press(branch, 'Space')
  await expect(branch).toBeChecked()
  await expect(page).toHaveURL(/\?p=/)
  await branch.press('Space')
  await expect(page).not.toHaveURL(/\?p=/)
})
