import { expect, test } from './test.ts'
import { inWords } from '../../src/i18n/en.numbers.ts'
import { open } from './figures.ts'

test('the progress figure shows what was known on a date, and the address keeps the date', async ({ page }) => {
  await page.goto('/progress/?as-of=2024-10')
  const figure = page.locator('#figure-progress')
  await figure.scrollIntoViewIfNeeded()
  const drawing = figure.locator('svg.wide')
  await expect(drawing.locator('[data-row="wall-2024-09"]')).toBeVisible()
  await expect(drawing.locator('[data-row="wall-2025-01"]')).toBeHidden()
  await expect(figure.locator('output')).toContainText('October 2024')
  // A date was announced for that December: what had been claimed when it passed was not yet known.
  const promise = drawing.locator('[data-row="target-2024"]')
  await expect(promise.getByText('2024: by Dec 2024')).toBeVisible()
  await expect(promise.getByText('claimed')).toBeHidden()
  const slider = figure.getByRole('slider', { name: 'As known by' })
  await slider.focus()
  for (let month = 0; month < 4; month += 1) await page.keyboard.press('ArrowRight')
  await expect(drawing.locator('[data-row="wall-2025-01"]')).toBeVisible()
  await expect(page).toHaveURL(/as-of=2025-02/)
  await page.keyboard.press('End')
  await expect(page).not.toHaveURL(/as-of/)
  await expect(drawing.locator('.off')).toHaveCount(0)
})

test('choosing a threat points out the layers said to meet it, and says how many; choosing a layer opens its answer', async ({
  page,
}) => {
  const { figure, drawing } = await open(page, 'layers', '/strategy/')
  const crime = figure.getByRole('button', { name: /Organised crime/ })
  const count = Number(/\((\d+)\)/.exec((await crime.textContent()) ?? '')?.[1])
  expect(count).toBeGreaterThan(0)
  await crime.click()
  await expect(crime).toHaveAttribute('aria-pressed', 'true')
  await expect(drawing.locator('[data-row]:not(.dim)')).toHaveCount(count)
  await expect(figure.locator('.readout')).toContainText(new RegExp(inWords(count), 'i'))
  const wall = await drawing.locator('[data-row="wall"]').boundingBox()
  await page.mouse.click((wall?.x ?? 0) + (wall?.width ?? 0) / 2, (wall?.y ?? 0) + (wall?.height ?? 0) / 2)
  await expect(page.locator('.part-dialog')).toContainText('concrete')
  await page.keyboard.press('Escape')
  await figure.getByRole('button', { name: 'All layers' }).click()
  await expect(drawing.locator('[data-row].dim')).toHaveCount(0)
})

test('the timeline and the list under it are one: a year or a topic holds for both, and the address keeps it', async ({
  page,
}) => {
  const { figure, drawing } = await open(page, 'timeline', '/timeline/')
  const items = page.locator('.timeline li:visible')
  const all = await items.count()
  await expect(page.locator('.timeline time')).not.toHaveCount(0)
  await figure.getByLabel('Year', { exact: false }).first().selectOption('2025')
  await expect(page).toHaveURL(/year=2025/)
  const inYear = await items.count()
  expect(inYear).toBeLessThan(all)
  await expect(figure.locator('output')).toContainText(String(inYear))
  for (const time of await items.locator('time').all()) expect(await time.getAttribute('datetime')).toMatch(/^202[56]/)
  await figure.locator('select[name="topic"]').selectOption('wall')
  await expect(page).toHaveURL(/topic=wall/)
  expect(await items.count()).toBeLessThan(inYear)
  await page.reload()
  await expect(figure.locator('select[name="year"]')).toHaveValue('2025')
  await figure.getByRole('button', { name: 'Show all' }).click()
  await expect(items).toHaveCount(all)
  await expect(page).not.toHaveURL(/year|topic/)
  await expect(drawing).toBeVisible()
})

test('choosing an event in the timeline goes to it in the list, and choosing it in the list reads its mark', async ({
  page,
}) => {
  const { figure, drawing } = await open(page, 'timeline', '/timeline/')
  await drawing.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const id = (await drawing.locator('.current').first().getAttribute('data-row')) ?? ''
  await expect(page.locator(`#${id}`)).toBeInViewport()
  await page.goto('/timeline/#wall-announced-2025')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('.current[data-row="wall-announced-2025"]').first()).toBeAttached()
})

test('the map shows each crossing as it was last reported by a date, and the address keeps the date', async ({
  page,
}) => {
  await page.goto('/places/?on=2015-01')
  const figure = page.locator('#figure-map')
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('output')).toContainText('2015')
  await expect(figure.locator('svg.wide')).toContainText('held by an armed group')
  const slider = figure.getByRole('slider')
  await slider.focus()
  await page.keyboard.press('End')
  await expect(page).not.toHaveURL(/on=/)
  await expect(figure.locator('svg.wide')).not.toContainText('held by an armed group')
})

test('the progress figure is read by pointer', async ({ page }) => {
  const { figure } = await open(page, 'progress', '/progress/')
  await figure.locator('svg.wide [data-row="wall-2025-01"]').hover()
  await expect(figure.locator('.readout')).toContainText('400')
  await expect(figure.locator('.readout')).toContainText('al-Khafaji')
  await figure.locator('.readout a').click()
  await expect(page.locator('.part-dialog')).toContainText('Contested')
})
