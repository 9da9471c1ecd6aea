import { readdirSync } from 'node:fs'
import { expect, test } from './test.ts'

const address = '/about/style/'
const anchorOf = (file: string) => `prose-${file.replace('.astro', '').toLowerCase()}`

test('the page of the design has every component of prose, at work or with a page that has it', async ({ page }) => {
  await page.goto(address)
  const files = readdirSync('src/components/prose').filter((name) => name.endsWith('.astro'))
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const named = page.locator(`[id="${anchorOf(file)}"]`)
    await expect(named, file).toHaveCount(1)
    const shown = page.locator(`.specimen:has(> [id="${anchorOf(file)}"]) > div > *`)
    const elsewhere = page.locator(`dt[id="${anchorOf(file)}"] + dd a`)
    expect((await shown.count()) + (await elsewhere.count()), file).toBeGreaterThan(0)
  }
})

test('colours are shown with both values and the contrast of each', async ({ page }) => {
  await page.goto(address)
  const ink = page.getByRole('row').filter({ has: page.getByText('--ink', { exact: true }) })
  await expect(ink).toContainText(/#[0-9a-f]{6}/)
  const ratios = [...(await ink.innerText()).matchAll(/#[0-9a-f]{6}, ([\d.]+)/g)].map(([, ratio]) => Number(ratio))
  expect(ratios).toHaveLength(2)
  expect(Math.min(...ratios)).toBeGreaterThan(7)
})

test('marks of the page of the design open their cards', async ({ page }) => {
  await page.goto(address)
  const mark = page.locator('.specimen:has(> #prose-fact) .mark').first()
  const figure = (await mark.textContent())?.trim().split(/\s/)[0] ?? ''
  await mark.click()
  await expect(page.locator('.notes > li:popover-open')).toContainText(figure)
})

test('the page of the design has no sideways scroll on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(address)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
