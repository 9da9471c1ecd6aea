import { at, expect, test } from './test.ts'
import { open } from './figures.ts'

test('pages change over into each other, and at once for readers who want less motion', async ({ page }) => {
  await page.addInitScript(() =>
    addEventListener('pagereveal', (event) => {
      sessionStorage.setItem('moved', String(Boolean((event as PageRevealEvent).viewTransition)))
    }),
  )
  for (const [reducedMotion, moved] of [
    ['no-preference', 'true'],
    ['reduce', 'false'],
  ] as const) {
    await page.emulateMedia({ reducedMotion })
    await page.goto('/strategy/')
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Threats' }).click()
    await expect(page).toHaveURL(at('/threats/'))
    await expect(page.locator('h1')).toBeVisible()
    expect(await page.evaluate(() => sessionStorage.getItem('moved')), reducedMotion).toBe(moved)
  }
})

test('nothing is fetched ahead for readers who save data', async ({ page, context }) => {
  const ahead: string[] = []
  const documents: string[] = []
  context.on('request', (request) => {
    if ('sec-purpose' in request.headers() || 'purpose' in request.headers()) ahead.push(request.url())
    if (request.isNavigationRequest() || request.url().endsWith('/')) documents.push(request.url())
  })
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })
  await page.goto('/strategy/')
  expect(await page.evaluate(() => (navigator as { connection?: { saveData: boolean } }).connection?.saveData)).toBe(
    true,
  )
  for (const link of await page
    .locator(`main a[href^="${at('/')}"]:visible`)
    .all()
    .then((all) => all.slice(0, 3))) {
    await link.hover()
    await page.waitForTimeout(300)
  }
  expect(ahead).toEqual([])
  expect(documents).toHaveLength(1)
})

test('in forced colours a pressed button is told from others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const { figure } = await open(page, 'layers', '/strategy/')
  const grounds = await figure
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => [each.ariaPressed, getComputedStyle(each).backgroundColor]))
  const [pressed] = grounds.filter(([is]) => is === 'true')
  expect(pressed).toBeDefined()
  for (const [, ground] of grounds.filter(([is]) => is === 'false')) expect(ground).not.toBe(pressed?.[1])
})
