import { expect, test } from '@playwright/test'

test('the progress figure is read by pointer', async ({ page }) => {
  await page.goto('/progress/')
  const figure = page.locator('#figure-progress')
  await figure.scrollIntoViewIfNeeded()
  await figure.locator('svg.wide [data-row="wall-2025-01"]').hover()
  await expect(figure.locator('.readout')).toContainText('400')
  await expect(figure.locator('.readout')).toContainText('al-Khafaji')
})

test('the progress figure is read by keyboard, oldest claim first', async ({ page }) => {
  await page.goto('/progress/')
  const figure = page.locator('#figure-progress')
  await figure.scrollIntoViewIfNeeded()
  const drawing = figure.locator('svg.wide')
  await expect(drawing).toHaveAttribute('tabindex', '0')
  await drawing.focus()
  await page.keyboard.press('Home')
  const first = await figure.locator('.readout').textContent()
  await page.keyboard.press('ArrowRight')
  const second = await figure.locator('.readout').textContent()
  expect(first).not.toBe('')
  expect(second).not.toBe(first)
  await page.keyboard.press('End')
  await expect(figure.locator('.readout')).toContainText('2026')
})

test('the layers are read by pointer and keyboard', async ({ page }) => {
  await page.goto('/strategy/')
  const figure = page.locator('#figure-layers')
  await figure.scrollIntoViewIfNeeded()
  await figure.locator('svg.wide [data-row="wall"]').hover()
  await expect(figure.locator('.readout')).toContainText('3 m high')
  await figure.locator('svg.wide').focus()
  await page.keyboard.press('ArrowRight')
  await expect(figure.locator('.readout')).not.toContainText('3 m high')
})

test('on a phone the layers are a list that leads to each layer', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/strategy/')
  const stack = page.locator('#figure-layers .stack')
  await expect(stack.getByRole('listitem')).toHaveCount(9)
  await stack.getByRole('link', { name: 'The wall' }).click()
  await expect(page).toHaveURL(/\/strategy\/wall\//)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the crossings are drawn from the same states that their table and their pages tell', async ({ page }) => {
    await page.goto('/places/')
    const figure = page.locator('#figure-crossings')
    const rows = figure.locator('tbody tr')
    const states = await rows.count()
    expect(states).toBeGreaterThan(20)
    await expect(figure.locator('svg.wide rect')).toHaveCount(states)
    await expect(figure.locator('svg.narrow rect')).toHaveCount(states)
    const alQaim = rows.filter({ has: page.getByRole('link', { name: 'Al-Qaim crossing', includeHidden: true }) })
    const told = await alQaim.evaluateAll((all) => all.map((row) => row.textContent?.replace(/\s+/g, ' ').trim()))
    await page.goto('/places/al-qaim-crossing/')
    await expect(page.locator('.states li')).toHaveCount(told.length)
    await expect(page.locator('.states li').first()).toContainText('Open 14 June 2025')
    expect(told[0]).toContain('14 June 2025')
    await page.locator('.states a').first().click()
    await expect(page).toHaveURL(/\/facts\/al-qaim-reopened-2025\/$/)
  })
})

test('on a phone each cell of a wide table is read with the heading of its column', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/context/elsewhere/')
  const row = page.locator('.many tbody tr', { hasText: 'Saudi Arabia' }).first()
  const box = await row.boundingBox()
  expect(box?.width).toBeLessThanOrEqual(360)
  const heading = await row
    .locator('td')
    .nth(1)
    .evaluate((cell) => getComputedStyle(cell, '::before').content)
  expect(heading).toContain('Length')
})
