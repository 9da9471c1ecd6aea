import { at, expect, test, type Page } from './test.ts'
import { allPages } from './dist.ts'

const shown = (page: Page) => page.locator('.fact-index li:visible')

test('facts are found by topic, standing, speaker, year and words, and the choice is in the address', async ({
  page,
}) => {
  await page.goto('/facts/')
  const topics = page.locator('.fact-topics')
  await expect(topics).toBeVisible()
  const status = page.locator('fact-filter').getByRole('status')

  await page.getByLabel('Standing').selectOption('contested')
  await expect(shown(page).first()).toContainText('Contested')
  await expect(topics).toBeHidden()
  const contested = await shown(page).count()
  await expect(status).toHaveText(new RegExp(`^${contested} of \\d{3} facts are shown\\.$`))

  await page.getByLabel('Speaker').selectOption('tahsin-al-khafaji')
  await page.getByLabel('Year').selectOption('2025')
  await page.getByLabel('Words').fill('nearly 400')
  await expect(shown(page).first()).toContainText('400')
  await page.getByLabel('Words').fill('wall 400')
  await expect(shown(page)).toHaveCount(1)
  await expect(shown(page)).toContainText('400')
  await expect(page).toHaveURL(/standing=contested&speaker=tahsin-al-khafaji&year=2025&words=wall\+400/)

  await page.reload()
  await expect(shown(page)).toHaveCount(1)
  await shown(page).getByRole('link').click()
  await expect(page).toHaveURL(/\/facts\/wall-2025-01\/$/)
  await page.goBack()
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(topics).toBeVisible()
  await expect(shown(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/facts\/$/)
})

test('what the address names and nobody knows asks for nothing, and going back brings the choice of then back', async ({
  page,
}) => {
  await page.goto('/facts/?speaker=nobody&topic=%3Cscript%3E')
  await expect(page.getByLabel('Speaker')).toHaveValue('')
  await expect(page.locator('.fact-topics')).toBeVisible()
  await page.getByLabel('Standing').selectOption('contested')
  await expect(shown(page).first()).toBeVisible()
  await page.locator('.fact-index a').first().click()
  await page.goBack()
  await expect(page.getByLabel('Standing')).toHaveValue('contested')
  await expect(shown(page).first()).toContainText('Contested')
})

test('facts that cannot be loaded are said to be so, and stay within reach', async ({ page }) => {
  await page.route('**/data/facts.json', (route) => route.abort())
  await page.goto('/facts/?standing=contested')
  await expect(page.locator('fact-filter').getByRole('status')).toContainText('could not be loaded')
  await expect(page.locator('.fact-topics')).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('facts are read by topic, and there are no dead controls', async ({ page }) => {
    await page.goto('/facts/')
    await expect(page.locator('fact-filter')).toBeHidden()
    await page.locator('.fact-topics').getByRole('link', { name: 'Concrete wall', exact: true }).click()
    await expect(page.locator('#facts')).toBeInViewport()
    await page.locator(`section:has(> #facts) a[href="${at('/topics/wall/facts/')}"]`).click()
    await expect(page.getByRole('main').getByRole('link', { name: '400 km' }).first()).toBeVisible()
  })

  test('facts are grouped by standing, speaker and year on pages of their own', async ({ page }) => {
    await page.goto('/facts/')
    await page.getByRole('link', { name: 'Speaker', exact: true }).click()
    await page.getByRole('link', { name: 'Maj. Gen. Tahsin al-Khafaji' }).click()
    await expect(page.locator('h1')).toHaveText('Said by Maj. Gen. Tahsin al-Khafaji')
    await expect(page.locator('.record')).toContainText('Joint Operations Command')
    await expect(page.getByRole('link', { name: '400 km' }).first()).toBeVisible()
    await page.getByRole('link', { name: 'Standing', exact: true }).click()
    await page.getByRole('link', { name: 'Contested', exact: true }).click()
    await expect(page.locator('.entries .standing').first()).toHaveText('Contested')
    await page.getByRole('link', { name: 'Year', exact: true }).click()
    await page.getByRole('link', { name: '2025', exact: true }).click()
    await expect(page.locator('h1')).toHaveText('Facts of 2025')
  })
})

test('every fact is on the page of its standing, and of its speaker and year where it has them', async ({
  request,
}) => {
  const pages = new Map(allPages().map((page) => [page.address, page]))
  const facts = [...pages.keys()].filter((address) => /^\/facts\/(?!by\/)[^/]+\/$/.test(address))
  // A long list goes on below its address.
  const lists = new Map<string, Set<string>>()
  const listed = (prefix: string) => {
    const below = () => [...pages].filter(([address]) => address.startsWith(prefix)).flatMap(([, { links }]) => links)
    const list = lists.get(prefix) ?? new Set(below())
    lists.set(prefix, list)
    return list
  }
  expect(facts.length).toBeGreaterThan(200)
  expect(facts.filter((fact) => !listed('/facts/by/standing/').has(fact))).toEqual([])
  const rows = (await (await request.get(at('/data/facts.json'))).json()) as Record<
    'id' | 'said_by' | 'as_of',
    string | null
  >[]
  for (const { id, said_by: speaker, as_of: date } of rows) {
    if (speaker) expect(listed(`/facts/by/speaker/${speaker}/`), id ?? '').toContain(`/facts/${id}/`)
    if (date) expect(listed(`/facts/by/year/${date.slice(0, 4)}/`), id ?? '').toContain(`/facts/${id}/`)
  }
})

test('the page of a fact says why it stands as it does, where it is used, and how to cite it', async ({ page }) => {
  await page.goto('/facts/wall-2025-01/')
  await expect(page.locator('.record')).toContainText('It cannot be true together with')
  await page.locator('.record').getByRole('link', { name: 'How standings are worked out' }).click()
  await expect(page).toHaveURL(/\/about\/method\/#standing$/)
  await page.goBack()
  await page.getByRole('link', { name: 'Progress › Claims that go down' }).click()
  await expect(page.locator('#claims-that-go-down')).toBeInViewport()
  await page.goto('/facts/wall-2025-01/#cite')
  await expect(page.locator('.references dd').first()).toHaveText(
    /^615 km editors\. \(2026, .*\/facts\/wall-2025-01\/$/,
  )
})

test('the dot plot of a quantity is read by pointer and keyboard, and points out what a figure conflicts with', async ({
  page,
}) => {
  await page.goto('/series/wall-complete/')
  const figure = page.locator('#figure-observations')
  await figure.scrollIntoViewIfNeeded()
  const drawing = figure.locator('svg.wide[tabindex="0"]')
  await drawing.locator('[data-row="wall-2025-01"]').hover()
  await expect(figure.locator('.readout')).toContainText('Maj. Gen. Tahsin al-Khafaji')
  await expect(drawing.locator('[data-row="wall-2025-11"]')).toHaveClass(/against/)
  await drawing.focus()
  await page.keyboard.press('Home')
  const first = await figure.locator('.readout').textContent()
  await page.keyboard.press('ArrowDown')
  await expect(figure.locator('.readout')).not.toHaveText(first ?? '')
})

test('the page of a quantity says which figures conflict and why they may', async ({ page }) => {
  await page.goto('/series/wall-complete/')
  const section = page.locator('section', {
    has: page.getByRole('heading', { name: 'Concrete wall standing, the whole line' }),
  })
  await expect(section).toContainText(
    'about 350 km (Border Forces Command, 22 November 2025) cannot be true together with 400 km',
  )
  await expect(section).toContainText('The quantity can only grow')
  await expect(section).toContainText(/independent voices/)
  await page.goto('/series/border-length/')
  await expect(
    page.getByText('Lt. Gen. Mohammed Sukkar al-Saeedi has given 618 km (2023) and 620 km (7 March 2026).'),
  ).toBeVisible()
})
