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
