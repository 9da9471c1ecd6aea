import { addressOf, at, expect, test, type Page } from './test.ts'
import { axeFinds, box, counted, hits } from './search.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' })

async function open(page: Page, address = '/strategy/'): Promise<void> {
  await page.goto(address)
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
}

test('a page on which nobody searches loads nothing of the search', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(addressOf(new URL(request.url()).pathname)))
  await page.goto('/about/privacy/')
  await page.waitForLoadState('networkidle')
  // Every page has the script of its masthead.
  const more = asked.filter((path) => !path.includes('Masthead'))
  expect(more.filter((path) => path.endsWith('.js') || path.startsWith('/search/'))).toEqual([])
  await page.keyboard.press('/')
  await expect(dialogOf(page)).toBeVisible()
  expect(asked).toContain('/search/view.js')
})

test('the keys and the link in the masthead open the dialog, but no key does while the reader types', async ({
  page,
}) => {
  await page.goto('/strategy/')
  for (const act of [
    () => page.keyboard.press('/'),
    () => page.keyboard.press('Control+k'),
    () => page.keyboard.press('Meta+k'),
    () => page.getByRole('banner').getByRole('link', { name: 'Search' }).click(),
  ]) {
    await act()
    await expect(box(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialogOf(page)).toBeHidden()
  }
  await expect(page).toHaveURL(at('/strategy/'))
  await page.goto('/facts/')
  await page.getByRole('searchbox').pressSequentially('a/b')
  await expect(page.getByRole('searchbox')).toHaveValue('a/b')
  await expect(dialogOf(page)).toHaveCount(0)
})

test('on the page of the search the slash key goes to its field, and writes a slash in it', async ({ page }) => {
  await page.goto('/search/')
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('a/b')
  await expect(box(page)).toHaveValue('a/b')
  await expect(page.locator('dialog')).toHaveCount(0)
})

test('the slash key can be turned off', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('checkbox', { name: /the \/ key opens the search/ }).uncheck()
  await page.goto('/strategy/')
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  // The second key alone has opened it: a first one would have put its sign nowhere, and the dialog loads but once.
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(dialogOf(page)).toBeHidden()
})

test('when the dialog cannot be loaded, the link leads to the page of the search', async ({ page }) => {
  await page.route('**/search/view.js', (route) => route.abort())
  await page.goto('/strategy/')
  await page.keyboard.press('/')
  await expect(page).toHaveURL(at('/search/'))
})

test('the whole way goes by keyboard, and Escape gives the focus back', async ({ page }) => {
  await page.goto('/strategy/')
  const before = page.getByRole('main').getByRole('link').first()
  await before.focus()
  await page.keyboard.press('/')
  await expect(box(page)).toHaveRole('combobox')
  await expect(box(page)).toHaveAccessibleName('Search the site')
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('hasak')
  const options = page.getByRole('listbox', { name: 'Names and topics' }).getByRole('option')
  await expect(options.first()).toBeVisible()
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant')

  // The list and the field make a ring, and the field keeps the focus.
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant')
  await expect(box(page)).toBeFocused()

  // Escape closes the list, then the dialog.
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect(before).toBeFocused()
  await expect(page).toHaveURL(at('/strategy/'))

  // It opens as it was left; Enter runs the query and goes to the results.
  await page.keyboard.press('/')
  await expect(box(page)).toHaveValue('hasak')
  await page.keyboard.type('trench depth')
  await page.keyboard.press('Enter')
  await expect(hits(page).first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(hits(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(hits(page).first()).toBeFocused()
  const href = await hits(page).first().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(href?.replace(/\?[^#]*/, '') ?? '')
})

test('a suggestion says where it leads, and leads there', async ({ page }) => {
  await open(page)
  await page.keyboard.type('peshkhab')
  const option = page.getByRole('option', { name: /^Peshkhab\w+(?: \w+)? – go to Fishkhabour \w+ – Place$/ }).first()
  await expect(option).toBeVisible()
  const href = (await option.getAttribute('href')) ?? ''
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(href)
})

test('how much was found is told when the reader pauses, with the suggestions', async ({ page }) => {
  await open(page)
  await page.keyboard.type('trench')
  await expect(dialogOf(page).getByRole('status')).toHaveText(
    /^The first 10 of \d+ results for trench\. \d suggestions?, with the down arrow\.$/,
  )
})

test('all results and filters are on the page of the search, with what was chosen', async ({ page }) => {
  await open(page)
  await page.keyboard.type('trench')
  await counted(page, 'trench')
  await dialogOf(page).locator('.filters > summary').click()
  await dialogOf(page)
    .getByRole('checkbox', { name: /^Fact / })
    .check()
  await dialogOf(page).getByRole('link', { name: 'All results and filters' }).click()
  await expect(page).toHaveURL(at('/search/?q=trench&kind=fact'))
  await counted(page, 'trench')
})

test('queries that were acted upon are offered again, and can be removed', async ({ page }) => {
  await open(page)
  for (const query of ['trench', 'wall', 'never run']) {
    await box(page).fill(query)
    await counted(page, query)
    if (query !== 'never run') await page.keyboard.press('Enter')
    if (query !== 'never run') await expect(hits(page).first()).toBeFocused()
  }
  await box(page).fill('')
  const options = page.getByRole('listbox', { name: 'Recent searches' }).getByRole('option')
  await expect(options).toHaveText(['wall', 'trench'])
  await page.getByRole('button', { name: 'Remove wall from the recent searches' }).click()
  await expect(options).toHaveText(['trench'])
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(box(page)).toHaveValue('trench')
  await expect(hits(page).first()).toBeFocused()
  await box(page).fill('')
  await page.getByRole('button', { name: 'Clear the recent searches' }).click()
  await expect(options).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('where storage is refused, the search works and keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto('/strategy/')
  await page.keyboard.press('Control+k')
  await box(page).fill('trench')
  await page.keyboard.press('Enter')
  await expect(hits(page).first()).toBeFocused()
  await box(page).fill('')
  await expect(page.getByRole('option')).toHaveCount(0)
})

test('axe finds nothing in the dialog, with suggestions, results, filters, recent queries or nothing found', async ({
  page,
}) => {
  const check = async (state: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeFinds(page, 'dialog'), `${state}, ${colorScheme}`).toEqual([])
    }
  }
  await open(page)
  await page.keyboard.type('hasak')
  await counted(page, 'hasak')
  await expect(page.getByRole('option').first()).toBeVisible()
  await check('suggestions and results')
  await page.keyboard.press('Enter')
  await expect(hits(page).first()).toBeFocused()
  await dialogOf(page).locator('.filters > summary').click()
  await dialogOf(page).getByRole('checkbox').first().check()
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible()
  await check('filters')
  await box(page).fill('zzxxqq ninawaaaa')
  await counted(page, 'zzxxqq ninawaaaa')
  await check('nothing found')
  await box(page).fill('')
  await expect(page.getByRole('listbox', { name: 'Recent searches' })).toBeVisible()
  await check('recent queries')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('everything that is pressed is large enough for a finger, and nothing is cut off', async ({ page }) => {
    await page.goto('/strategy/')
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap()
    await box(page).fill('hasak')
    await counted(page, 'hasak')
    await expect(page.getByRole('option').first()).toBeVisible()
    await dialogOf(page).locator('.filters > summary').tap()
    await dialogOf(page).getByRole('checkbox').first().waitFor()
    const small = await dialogOf(page).evaluate((dialog) =>
      [...dialog.querySelectorAll('a, button, summary, label:has(input), [role=combobox]')]
        .filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 44)
        .map((each) => `${each.textContent}: ${each.getBoundingClientRect().height}`),
    )
    expect(small).toEqual([])
    expect(await dialogOf(page).evaluate((dialog) => dialog.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await page.locator('.search-dialog .search-view').evaluate((view) => view.scrollWidth)).toBeLessThanOrEqual(
      320,
    )
  })
})
