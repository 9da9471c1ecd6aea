import { at, expect, test, type Page } from './test.ts'
import { axeFinds, box, counted, hits } from './search.ts'

/** What the January 2025 statement says, with words that a reader would type and the fact that must be found. */
const statements: [string, string, string][] = [
  ['S1', '615 km border length', 'length-joc-2025'],
  ['S2', 'aim stop infiltration militants smuggling', 'aim-2025'],
  ['S3', '400 km concrete wall complete Khafaji', 'wall-2025-01'],
  ['S4', 'Syrian border biggest concern multi-layered', 'concern-2025'],
  ['S5', 'integrated system physical barriers surveillance human intelligence', 'integrated-system-2025'],
  ['S6', 'programme launched 2018', 'programme-start'],
  ['S7', 'trench three metres deep 2025', 'trench-depth-2025'],
  ['S8', 'barbed wire chosen places', 'wire-2025'],
  ['S9', 'network of observation towers', 'towers-2025'],
  ['S10', 'border guards in front', 'border-guards-front-2025'],
  ['S11', 'army support second positions', 'army-second-line-2025'],
  ['S12', 'emphasis Anbar Nineveh entry', 'emphasis-2025'],
  ['S13', 'Fishkhabour Gilbarat protection', 'protection-fishkhabour-2025'],
  ['S14', 'Rabia Sinjar Hasakah', 'rabia-sinjar-2025'],
  ['S15', 'security intelligence foresee threats', 'security-intelligence-2025'],
  ['S16', 'national security policy dormant cells organised crime', 'national-policy-2025'],
  ['S17', 'ISIS declared defeated Iraq 2017', 'isis-defeated-iraq'],
  ['S17', 'ISIS defeated Syria 2019', 'isis-defeated-syria'],
  ['S17', 'officials expect sleeper cells both countries', 'sleeper-cells-2025'],
  ['S18', 'length geography migration hard to guard', 'hard-to-guard-2025'],
  ['S19', 'porous al-Qaeda ISIS smuggling networks', 'porous-2025'],
  ['S20', 'finish remaining works end of the year', 'target-2025-end'],
  ['S21', 'Ministries of Defence and Interior Joint Operations Command', 'joint-responsibility-2025'],
  ['S22', 'regional stability adapted new threats', 'stability-2025'],
]

test('each of the 22 statements is found, with its standing and source', async ({ page }) => {
  await page.goto('/search/')
  for (const [name, query, id] of statements) {
    await box(page).fill(query)
    await counted(page, query)
    const result = page.locator('.groups li').filter({ has: page.locator(`> h3 a[href^="${at('/facts/')}${id}/"]`) })
    for (let more = 0; more < 2 && (await result.count()) === 0; more++) {
      const shown = await hits(page).count()
      await page.getByRole('button', { name: 'More results' }).click()
      await expect.poll(() => hits(page).count()).toBeGreaterThan(shown)
    }
    const told = expect.soft(result, `${name}: ${query}`)
    await told.toContainText(/Corroborated|Single source|Official claim|Contested|Superseded/)
    await told.toContainText(/Al-Sarira|Kurdistan24|Middle East Discourse/)
  }
})

test('what is looked for stands in the address, and back and forward go from search to search', async ({ page }) => {
  await page.goto('/search/')
  await box(page).pressSequentially('trench')
  await expect(page).toHaveURL(at('/search/?q=trench'))
  await page.keyboard.press('Enter')
  await counted(page, 'trench')
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('checkbox', { name: /^Fact / })
    .check()
  await expect(page).toHaveURL(at('/search/?q=trench&kind=fact'))
  await box(page).fill('wall')
  await expect(page).toHaveURL(at('/search/?q=wall&kind=fact'))
  await page.goBack()
  await expect(page).toHaveURL(at('/search/?q=trench&kind=fact'))
  await expect(box(page)).toHaveValue('trench')
  await page.goBack()
  await expect(page).toHaveURL(at('/search/?q=trench'))
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeHidden()
  await page.goForward()
  await counted(page, 'trench')
  await expect(page.getByRole('button', { name: 'Remove filter Kind: Fact' })).toBeVisible()
})

test('filters show what they would leave, narrow the results, and are given up one by one or all', async ({ page }) => {
  await page.goto('/search/?q=trench&kind=fact&year=2025')
  await counted(page, 'trench')
  const total = async () => Number(/\d+(?= results?)/.exec((await page.locator('.count').textContent()) ?? '')?.[0])
  const both = await total()
  const kind = page.getByRole('group', { name: 'Kind' })
  await expect(kind.getByRole('checkbox', { name: `Fact (${both} results)` })).toBeChecked()
  await expect(page.getByRole('group', { name: 'Year' }).getByRole('checkbox', { name: /^2025 / })).toBeChecked()
  for (const meta of await page.locator('.groups h3 + .meta').allTextContents()) expect(meta).toMatch(/^Fact/)

  await page.getByRole('button', { name: 'Remove filter Year: 2025' }).press('Enter')
  await expect(page).toHaveURL(at('/search/?q=trench&kind=fact'))
  await expect.poll(total).toBeGreaterThan(both)
  await expect(page.getByRole('button', { name: 'Remove filter Kind: Fact' })).toBeFocused()

  const source = kind.getByRole('checkbox', { name: /^Source / })
  await source.press('Space')
  await expect(page).toHaveURL(at('/search/?q=trench&kind=fact&kind=source'))
  await expect(source).toBeChecked()
  await expect(source).toBeFocused()
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(at('/search/?q=trench'))
})

test('on a phone the filters are folded under one button that says how many are chosen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/search/?q=trench&kind=fact')
  const filters = page.locator('.filters > summary')
  await expect(filters).toHaveText('Filter 1 chosen')
  await expect(page.getByRole('group', { name: 'Kind' })).toBeHidden()
  await filters.click()
  await expect(page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: /^Fact / })).toBeChecked()
})

test('misspelt words are repaired, and that is said', async ({ page }) => {
  await page.goto('/search/?q=smugling')
  await counted(page, 'smugling')
  await expect(page.getByRole('status')).toHaveText(/^Showing results for smuggling\. Nothing has smugling\. /i)
  await expect(page.locator('.repaired')).toBeVisible()
})

test('results carry their number, kind and standing, and are grouped by page', async ({ page }) => {
  await page.goto('/search/?q=trench+depth')
  await counted(page, 'trench depth')
  await expect(page.getByRole('status')).toHaveText(/^The first 10 of \d+ results for trench depth\.$/)
  await expect(page.getByRole('heading', { name: 'Results' })).toBeAttached()
  const titles = await page.locator('.groups h3 a').allTextContents()
  expect(new Set(titles).size).toBe(titles.length)
  await expect(page.locator('.groups mark').first()).toHaveText(/^(depth|trench)/i)
  const shown = await hits(page).count()
  await page.getByRole('button', { name: 'More results' }).press('Enter')
  await expect.poll(() => hits(page).count()).toBeGreaterThan(shown)
  await expect(page.locator('.hit:focus')).toHaveCount(1)
})

test('a search without results says what to do', async ({ page }) => {
  await page.goto('/search/')
  await box(page).fill('ξξξξ')
  await expect(page.getByRole('status')).toHaveText('Nothing found for ξξξξ.')
  await expect(page).toHaveURL(/q=%CE%BE/)
  await expect(page.getByRole('link', { name: 'All topics' })).toHaveAttribute('href', at('/search/#topics'))
  await expect(page.getByRole('link', { name: 'Every name from A to Z' })).toHaveAttribute('href', at('/search/#names'))
  await page.goto('/search/?q=ninawaaaa&standing=corroborated&kind=source')
  await page.getByRole('button', { name: 'Search without the filters' }).click()
  await expect(page).toHaveURL(at('/search/?q=ninawaaaa'))
})

test('without the index the page says so, and nothing else breaks', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto('/search/?q=trench')
  await expect(page.getByRole('status')).toHaveText(/^The search could not be loaded/)
  await page.unroute('**/pagefind/**')
  await box(page).fill('trench ')
  await box(page).press('Enter')
  await counted(page, 'trench')
})

/** Opens the filters where they are folded, and waits for those of one kind. */
async function withFilters(page: Page): Promise<void> {
  const button = page.locator('.filters > summary')
  await counted(page, 'trench')
  if (await button.isVisible()) await button.click()
  await page.getByRole('group', { name: 'Topic' }).waitFor()
}

async function withSuggestions(page: Page): Promise<void> {
  await box(page).pressSequentially('hasak')
  await page.getByRole('option').first().waitFor()
  await counted(page, 'hasak')
}

/** States of the page in which it must be accessible and narrow. */
const states: [string, (page: Page) => Promise<void>][] = [
  ['/search/', withSuggestions],
  ['/search/?q=trench&kind=fact&topic=trench', withFilters],
  ['/search/?q=zzxxqq+ninawaaaa', (page) => counted(page, 'zzxxqq ninawaaaa')],
]

test('axe finds nothing on the page, with suggestions, results, filters and nothing found', async ({ page }) => {
  for (const [address, ready] of states)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width: colorScheme === 'light' ? 1280 : 360, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      await ready(page)
      expect(await axeFinds(page, '.search-view'), `${address}, ${colorScheme}`).toEqual([])
    }
})

test('nothing is wider than the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  for (const [address, ready] of states) {
    await page.goto(address)
    await ready(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
})
