import { expect, test } from '@playwright/test'

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

for (const [name, query, id] of statements) {
  test(`${name} is found by "${query}", with its standing and source`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`)
    const result = page.locator('.results > li').filter({ has: page.locator(`a[href="/facts/${id}/"]`) })
    await expect(page.locator('.results > li').first()).toBeVisible()
    for (let more = 0; more < 3 && (await result.count()) === 0; more++) {
      const button = page.getByRole('button', { name: 'More results' })
      if (await button.isVisible()) await button.click()
      await page.waitForTimeout(200)
    }
    await expect(result).toBeVisible()
    await expect(result).toContainText(/Corroborated|Single source|Official claim|Contested|Superseded/)
    await expect(result).toContainText(/Al-Sarira|Kurdistan24|Middle East Discourse/)
  })
}

test('the slash key leads to search from any page, but not while typing', async ({ page }) => {
  await page.goto('/strategy/')
  await page.keyboard.press('/')
  await expect(page).toHaveURL(/\/search\/$/)
  await page.keyboard.press('/')
  const box = page.getByRole('searchbox')
  await expect(box).toBeFocused()
  await page.keyboard.type('a/b')
  await expect(box).toHaveValue('a/b')
})

test('the slash key can be turned off', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('checkbox').uncheck()
  await page.goto('/strategy/')
  await page.keyboard.press('/')
  await page.waitForTimeout(300)
  await expect(page).toHaveURL(/\/strategy\/$/)
})

test('the query stands in the address, and a search without results says what to do', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('ξξξξ')
  await expect(page.getByRole('status')).toContainText('Nothing found for ξξξξ')
  await expect(page).toHaveURL(/q=%CE%BE/)
})
