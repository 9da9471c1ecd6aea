import { at, expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

test('charts are drawn, with their data in a table', async ({ page }) => {
  await page.goto('/progress/')
  const figure = page.locator('#figure-progress')
  await expect(figure.locator('svg.wide .marks path').first()).toBeVisible()
  await figure.locator('.figure-data summary').click()
  const rows = figure.locator('tbody tr')
  expect(await rows.count()).toBeGreaterThan(15)
  await expect(rows.filter({ hasText: '400' }).first()).toBeVisible()
})

test('a mark opens its evidence, and that leads to the fact and its source', async ({ page }) => {
  await page.goto('/strategy/wall/')
  const mark = page.locator('.answer .mark').first()
  const card = page.locator((await mark.locator('a').getAttribute('href')) ?? '')
  await mark.click()
  await expect(card).toBeInViewport()
  await card.getByRole('link', { name: 'About this fact' }).click()
  await expect(page).toHaveURL(/\/facts\//)
  await expect(page.locator(`.record a[href^="${at('/sources/')}"]`).first()).toBeVisible()
})

test('search gives topics and every name, each leading somewhere', async ({ page }) => {
  await page.goto('/search/')
  await expect(page.locator('noscript p')).toContainText('Search needs script')
  await page.getByRole('link', { name: 'D', exact: true }).click()
  await page.getByRole('link', { name: 'Daesh', exact: true }).first().click()
  await expect(page).not.toHaveURL(/search/)
  await page.goto('/search/')
  await page.getByRole('link', { name: 'ن', exact: true }).click()
  await page.getByRole('link', { name: 'نينوى', exact: true }).first().click()
  await expect(page).not.toHaveURL(/search/)
})

test('the menu opens on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/')
  const menu = page.getByRole('navigation', { name: 'Sections' })
  await expect(menu).toBeHidden()
  await page.getByRole('button', { name: 'Contents' }).click()
  await expect(menu).toBeVisible()
  await menu.getByRole('link', { name: 'Threats' }).click()
  await expect(page).toHaveURL(/\/threats\//)
})

test('the sections of a page are listed, open on wide screens and folded on narrow ones', async ({ page }) => {
  await page.goto('/strategy/')
  const list = page.getByRole('navigation', { name: 'On this page' })
  await expect(list.getByRole('link').first()).toBeVisible()
  await page.setViewportSize({ width: 360, height: 780 })
  await expect(list.getByRole('link').first()).toBeHidden()
  await list.locator('summary').click()
  await expect(list.getByRole('link').first()).toBeVisible()
})
