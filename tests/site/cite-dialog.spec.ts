import { at, expect, test, type Locator, type Page } from './test.ts'
import { axeLooks } from './axe.ts'

const dialogOf = (page: Page) => page.locator('dialog[open]')

/** The three ways to a citation, each with the address that it must name. */
const ways: { name: string; address: string; link(page: Page): Promise<Locator>; cited: RegExp }[] = [
  {
    name: 'the page',
    address: '/strategy/trench/',
    link: (page) => Promise.resolve(page.getByRole('link', { name: 'Cite this page' })),
    cited: /\/strategy\/trench\/$/,
  },
  {
    name: 'a section',
    address: '/strategy/trench/',
    link: (page) => Promise.resolve(page.getByRole('link', { name: 'Cite: How large it is' })),
    cited: /\/strategy\/trench\/#how-large-it-is$/,
  },
  {
    name: 'a figure',
    address: '/progress/',
    link: (page) => Promise.resolve(page.locator('#figure-progress').getByRole('link', { name: /^Cite or embed/ })),
    cited: /\/progress\/#figure-progress$/,
  },
  {
    name: 'a fact, from its evidence',
    address: '/strategy/wall/',
    link: async (page) => {
      await page.locator('.answer .mark').first().click()
      return page.locator('.notes > :popover-open').getByRole('link', { name: 'Cite', exact: true })
    },
    cited: /\/facts\/[^/]+\/$/,
  },
]

test('the way to the citation of a section stands beside its heading', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/')
    const heading = (await page.locator('#who-does-it').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const link = await page.getByRole('link', { name: 'Cite: Who does it' }).boundingBox()
    expect(link?.x, `${width} px`).toBeGreaterThan(heading.x + heading.width)
    expect(link?.y, `${width} px`).toBeLessThan(heading.y + heading.height)
  }
})

for (const { name, address, link, cited } of ways) {
  test(`the citation of ${name} opens over the page by keyboard, and Escape gives the focus back`, async ({ page }) => {
    await page.goto(address)
    const opener = await link(page)
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = dialogOf(page)
    await expect(dialog).toBeVisible()
    await expect(page).toHaveURL(at(address))
    const short = dialog.locator('.references > div').filter({ hasText: 'Short footnote' }).locator('dd')
    expect((await short.innerText()).split(', ').at(-1)).toMatch(cited)
    await expect(dialog.locator('.references')).toHaveCount(1)
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  })
}

test('a press opens it too, and its button closes it', async ({ page }) => {
  await page.goto('/strategy/trench/')
  await page.getByRole('link', { name: 'Cite: How large it is' }).click()
  await expect(dialogOf(page)).toContainText('The trench: How large it is')
  await dialogOf(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialogOf(page)).toHaveCount(0)
})

test('the copy button copies the reference as it stands, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/strategy/trench/')
  await page.getByRole('link', { name: 'Cite this page' }).click()
  const row = dialogOf(page).locator('.references > div').first()
  await row.getByRole('button', { name: /^Copy: APA/ }).click()
  await expect(row.getByRole('status')).toHaveText('Copied')
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return [await read('text/plain'), await read('text/html')]
  })
  expect(text).toBe((await row.locator('dd').innerText()).trim())
  expect(html).toContain('<i>The trench</i>')
})

test('where the clipboard is closed, the button selects the reference', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: () => Promise.reject(new Error('closed')), writeText: () => Promise.reject(new Error('closed')) },
    })
  })
  await page.goto('/strategy/trench/cite/')
  const row = page.locator('.references > div').first()
  await row.getByRole('button', { name: /^Copy/ }).click()
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString().trim()))
    .toBe((await row.locator('dd').innerText()).trim())
})

test('where the page of citations cannot be fetched, the link leads as it would without script', async ({ page }) => {
  await page.goto('/strategy/trench/')
  let tries = 0
  await page.route('**/strategy/trench/cite/', (route) => (tries++ === 0 ? route.abort() : route.continue()))
  await page.getByRole('link', { name: 'Cite: How large it is' }).click()
  await expect(page).toHaveURL(at('/strategy/trench/cite/#how-large-it-is'))
  expect(tries).toBe(2)
})

test('axe finds nothing in the dialog, narrow and wide, light and dark', async ({ page }) => {
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    await page.goto('/progress/')
    await page
      .locator('#figure-progress')
      .getByRole('link', { name: /^Cite or embed/ })
      .click()
    await expect(dialogOf(page).locator('button').nth(1)).toBeVisible()
    const { found, passed } = await axeLooks(page, 'all', 'dialog')
    expect(found, `${width} px`).toEqual([])
    expect(passed.length).toBeGreaterThan(5)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('links lead to the page of citations, at their part, with text to select and no button', async ({ page }) => {
    await page.goto('/strategy/trench/')
    await page.getByRole('link', { name: 'Cite: How large it is' }).click()
    await expect(page).toHaveURL(at('/strategy/trench/cite/#how-large-it-is'))
    await expect(page.locator('#how-large-it-is')).toBeInViewport()
    await expect(page.locator('.references button')).toHaveCount(0)
    const text = page.locator('.references dd').first()
    expect(await text.evaluate((element) => getComputedStyle(element).userSelect)).toBe('auto')
    await page.goto('/strategy/trench/')
    await page.getByRole('link', { name: 'Cite this page' }).click()
    await expect(page).toHaveURL(at('/strategy/trench/cite/'))
  })
})
