import { expect, test, type Page } from './test.ts'
import { en } from '../../src/i18n/en.ts'
import { kinds } from './dist.ts'

test.use({ hasTouch: true })

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })

/** What is wrong with a page at the width that it has. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const name = (each: Element) => `${each.localName}: ${each.textContent.trim().slice(0, 40)}`
    const seen = (each: Element) => each.checkVisibility({ visibilityProperty: true })
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways')
    for (const table of document.querySelectorAll('.scroll'))
      if (seen(table) && table.scrollWidth > table.clientWidth + 1) found.push(`scrolls sideways: ${name(table)}`)
    for (const cell of document.querySelectorAll<HTMLElement>('td, th'))
      if (seen(cell) && !cell.closest('thead') && cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 0)
        found.push(`is cut off: ${name(cell)}`)
    // Links in a line of text are as high as the line; a box to tick has its label.
    const inText = (each: Element) =>
      each.closest('p, li, dd, td, figcaption, .mark') && getComputedStyle(each).display === 'inline'
    for (const target of document.querySelectorAll('a, button, summary, select, input:not([type=checkbox])')) {
      const { width, height } = target.getBoundingClientRect()
      if (seen(target) && width > 1 && Math.min(width, height) < 23.9 && !inText(target))
        found.push(`${width.toFixed()} × ${height.toFixed()} is too small: ${name(target)}`)
    }
    return found
  })

test('at 320 px no page scrolls sideways, no table is cut off, and all that can be pressed is 24 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of kinds) {
    await page.goto(address)
    await unfold(page)
    expect.soft(await faults(page), address).toEqual([])
  }
})

test('what thumbs look for is 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/strategy/wall/')
  await page.locator('.contents summary').click()
  await page.getByRole('button', { name: en.nav.menu }).click()
  const main =
    '.masthead nav a, .masthead button, .search, .contents :is(summary, a), .depths a, .neighbours a, .head > span a'
  for (const target of await page.locator(main).all()) {
    const box = await target.boundingBox()
    expect.soft(box?.height, await target.innerText()).toBeGreaterThanOrEqual(43.5)
  }
})

test('on a phone tables are still tables, and each cell has the heading of its column', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['/context/elsewhere/', '/threats/', '/agencies/', '/places/', '/strategy/']) {
    await page.goto(address)
    await unfold(page)
    const table = page.locator('table.many, .many table').last()
    const heads = await table.getByRole('columnheader').allTextContents()
    const row = table.getByRole('row').nth(1)
    const labels = await row
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content.slice(1, -3)))
    expect(heads.length, address).toBeGreaterThan(2)
    expect(await row.locator('td, th').count(), address).toBe(heads.length)
    // The first cell names the row. An empty one has no label.
    for (const [index, label] of labels.reverse().entries())
      if (label && label !== 'n') expect(heads.map((head) => head.trim()).reverse()[index], address).toBe(label)
    expect(labels.filter((label) => label && label !== 'n').length, address).toBeGreaterThan(0)
  }
})
