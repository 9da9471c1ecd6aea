import { at, expect, test, type Page } from './test.ts'
import { axeLooks } from './axe.ts'
import { en } from '../../src/i18n/en.ts'
import { fileAt, singlePages } from './dist.ts'
import { readPdf, runningText, squeezed } from './pdf.ts'

const wall = '/strategy/wall/'
const words = en.reading

/** The names of the parts of a page that are shown. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const parts = ['.answer', '.key-points', '.head', '.card', '.neighbours']
    return parts.filter((part) => document.querySelector(`.article > ${part}`)?.checkVisibility())
  })

/** The numbers of the notes that are shown, and of those that shown marks lead to. */
const notes = (page: Page) =>
  page.evaluate(() => {
    const seen = (each: Element) => each.checkVisibility({ visibilityProperty: true })
    const ids = (selector: string, id: (each: Element) => string | null) =>
      [...new Set([...document.querySelectorAll(selector)].filter(seen).map(id))].sort()
    return {
      listed: ids('.notes > li', ({ id }) => id),
      led: ids('.article .mark', (mark) => mark.querySelector('button')?.getAttribute('popovertarget') ?? null),
    }
  })

test('the contents mark the place that the reader is at, where the browser can tell', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${wall}#what-it-costs`)
  const marked = () =>
    page
      .locator('.contents a')
      .evaluateAll((all) => all.filter((each) => each.matches(':target-current')).map(({ textContent }) => textContent))
  await expect.poll(marked).toEqual(['What it costs'])
  await page.locator('#does-it-work').evaluate((heading) => {
    heading.scrollIntoView()
  })
  await expect.poll(marked).toEqual(['Does it work?'])
  await expect(page.locator('.contents')).toBeInViewport()
})

test('each heading of prose and of the glossary is a link to itself, by its words alone', () => {
  let count = 0
  for (const { address, html } of singlePages()) {
    for (const [, id, to] of html.matchAll(/<div class="head"><h[23] id="([^"]+)">\s*<a href="#([^"]+)">/g)) {
      expect(to, address).toBe(id)
      count += 1
    }
    expect(html, address).not.toMatch(/<div class="head"><h[23] id="[^"]+">\s*(?!\s*<a )/)
  }
  expect(count).toBeGreaterThan(200)
})

test('a press on a heading puts its address into the bar', async ({ page }) => {
  await page.goto(wall)
  await page.getByRole('heading', { name: 'What it costs' }).getByRole('link').click()
  await expect(page).toHaveURL(at(`${wall}#what-it-costs`))
})

test('the pages before and after stand by title at the end of the text, before the notes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto(wall)
  const near = page.locator('.neighbours')
  const [before, next, list] = await Promise.all([
    near.locator('[rel=prev]').boundingBox(),
    near.locator('[rel=next]').boundingBox(),
    page.locator('.notes').boundingBox(),
  ])
  for (const box of [before, next]) expect(box?.height).toBeGreaterThanOrEqual(44)
  expect(next?.y).toBeLessThan(list?.y ?? 0)
  await near.getByRole('link', { name: 'Watchtowers' }).click()
  await expect(page).toHaveURL(at('/strategy/towers/'))
})

test.describe('how much to read, without script', () => {
  test.use({ javaScriptEnabled: false })

  test('is chosen by links that say how long each takes, and leads back to all', async ({ page }) => {
    await page.goto(wall)
    const depths = page.getByRole('navigation', { name: words.depth })
    expect(await shown(page)).toEqual(['.answer', '.key-points', '.head', '.card', '.neighbours'])
    await depths.getByRole('link', { name: new RegExp(`^${words.inShort} \\d+ s$`) }).click()
    await expect(page).toHaveURL(at(`${wall}#in-short`))
    expect(await shown(page)).toEqual(['.answer', '.neighbours'])
    await depths.getByRole('link', { name: new RegExp(`^${words.withKeyPoints} `) }).click()
    expect(await shown(page)).toEqual(['.answer', '.key-points', '.neighbours'])
    const { listed, led } = await notes(page)
    expect(listed).toEqual(led)
    expect(listed.length).toBeGreaterThan(3)
    await depths.getByRole('link', { name: new RegExp(`^${words.all} \\d+ min$`) }).click()
    expect(await shown(page)).toEqual(['.answer', '.key-points', '.head', '.card', '.neighbours'])
  })

  test('is an address, seen from its top, and prints what is chosen; else all prints', async ({ page }) => {
    const text = async (address: string) => {
      await page.goto(address)
      return squeezed(runningText(await readPdf(await page.pdf({ format: 'A4', tagged: true, outline: true }))))
    }
    const short = await text(`${wall}#in-short`)
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
    expect(short).toContain(squeezed(words.inShort))
    expect(short).not.toContain(squeezed(en.page.keyPoints))
    expect(short).not.toContain(squeezed('What it costs'))
    await page.goto('about:blank')
    const all = await text(wall)
    expect(all).toContain(squeezed('What it costs'))
    expect(all).not.toContain(squeezed(`${words.inShort} 10 s`))
  })

  test('a term leads to the glossary', async ({ page }) => {
    await page.goto(wall)
    await page.locator('.answer').getByRole('link', { name: 'Joint Operations Command' }).click()
    await expect(page).toHaveURL(at('/glossary/#joint-operations-command'))
  })
})

test.describe('a term', () => {
  const term = (page: Page) => page.locator('.answer').getByRole('link', { name: 'Joint Operations Command' })
  const card = (page: Page) => page.getByRole('dialog', { name: 'Joint Operations Command' })

  test('is explained where it stands, by keyboard, and Escape gives the focus back', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/glossary/') && !request.headers()['sec-purpose']) asked.push(request.url())
    })
    await page.goto(wall)
    for (let time = 0; time < 2; time += 1) {
      await term(page).focus()
      await page.keyboard.press('Enter')
      await expect(card(page)).toBeVisible()
      await expect(card(page).locator('[lang=ar]')).toBeVisible()
      await expect(card(page).getByRole('button', { name: en.evidence.close })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(card(page)).toHaveCount(0)
      await expect(term(page)).toBeFocused()
    }
    expect(asked).toHaveLength(1)
    await expect(page).toHaveURL(at(wall))
  })

  for (const [width, where] of [
    [360, 'below it or above'],
    [1400, 'in the margin'],
  ] as const) {
    test(`is explained ${where} at ${width} px, in reach, with the way to the glossary`, async ({ page }) => {
      await page.setViewportSize({ width, height: 780 })
      await page.goto(wall)
      await term(page).click()
      const [box, own, text] = await Promise.all([
        card(page).boundingBox(),
        term(page).boundingBox(),
        page.locator('.answer').boundingBox(),
      ])
      if (!box || !own || !text) throw new Error('nothing is shown')
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      if (width > 1000) expect(box.x).toBeGreaterThanOrEqual(text.x + text.width - 1)
      else expect(box.y >= own.y + own.height || box.y + box.height <= own.y).toBe(true)
      expect((await axeLooks(page, 'all', '.term-card')).found).toEqual([])
      await card(page).getByRole('link', { name: words.inGlossary }).click()
      await expect(page).toHaveURL(at('/glossary/#joint-operations-command'))
    })
  }

  test('is a link like any other to a click that asks for another tab', async ({ page, context }) => {
    await page.goto(wall)
    const [tab] = await Promise.all([context.waitForEvent('page'), term(page).click({ modifiers: ['Control'] })])
    await expect(tab).toHaveURL(/\/glossary\/#joint-operations-command$/)
    await expect(card(page)).toHaveCount(0)
  })
})

test('every page has the next one fetched early, by rules that name whole pages of the site alone', async ({
  page,
}) => {
  for (const { address, links } of singlePages())
    expect(
      links.filter((link) => link.startsWith('/embed/')),
      address,
    ).toEqual([])
  await page.goto('/progress/')
  const json = await page.locator('script[type="speculationrules"]').textContent()
  const { prefetch } = JSON.parse(json ?? '') as {
    prefetch: { where: { selector_matches: string }; eagerness: string }[]
  }
  expect(prefetch).toHaveLength(1)
  expect(prefetch[0]?.eagerness).toBe('moderate')
  expect(prefetch[0]?.where.selector_matches).toBe("[href^='/'][href$='/']")
  const fetched = await page
    .locator("[href^='/'][href$='/']")
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(fetched.length).toBeGreaterThan(30)
  for (const address of fetched) expect(fileAt(address ?? ''), address ?? '').toMatch(/index\.html$/)
})
