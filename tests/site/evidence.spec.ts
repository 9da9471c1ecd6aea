import { at, expect, test, type Locator, type Page } from './test.ts'
import { axeLooks } from './axe.ts'
import { singlePages, fileAt } from './dist.ts'

const pages = singlePages()
const noteIds = (html: string) => [...html.matchAll(/<li id="(note-\d+)" popover>/g)].map(([, id = '']) => id)

/** The card that a mark opens. */
async function cardOf(page: Page, mark: Locator): Promise<Locator> {
  return page.locator(`#${await mark.locator('button').getAttribute('popovertarget')}`)
}

const isOpen = (card: Locator) => card.evaluate((element) => element.matches(':popover-open'))

test('every mark opens a card that is there, and links to it for browsers that cannot', () => {
  const marked = pages.filter(({ html }) => /class="mark[ "]/.test(html))
  expect(marked.length).toBeGreaterThan(50)
  for (const { address, html } of marked) {
    const notes = noteIds(html)
    const marks = [
      ...html.matchAll(
        /<button popovertarget="(note-\d+)" aria-label="note \d+[^"]*">(\d+)<\/button><a href="#(note-\d+)">(\d+)<\/a>/g,
      ),
    ]
    expect(marks.length, address).toBe(html.split(/<(?:label|span) class="mark[ "]/).length - 1)
    for (const [, opens, number, linked, printed] of marks) {
      expect(notes, address).toContain(opens)
      expect([linked, number], address).toEqual([opens, printed])
    }
  }
})

test('a fact has one card on a page, however often it is marked', () => {
  for (const { address, html } of pages) {
    const cards = html.split(/<li id="note-\d+" popover>/).slice(1)
    const facts = cards.flatMap((card) => /<p class="ways"><a href="(\/facts\/[^"]+)"/.exec(card)?.[1] ?? [])
    expect(new Set(facts).size, address).toBe(facts.length)
  }
  const wall = pages.find(({ address }) => address === '/progress/')?.html ?? ''
  expect(
    wall.split('popovertarget="note-2" aria-label').length - 1,
    'the 400 km are marked more than once',
  ).toBeGreaterThan(1)
})

test('the card of a fact gives figure, statement, standing and why, date, speaker, sources with locators, and ways on', async ({
  page,
}) => {
  await page.goto('/strategy/wall/')
  const mark = page.locator('.answer .mark', { hasText: '400' })
  const card = await cardOf(page, mark)
  await mark.click()
  await expect(card).toBeInViewport()
  for (const words of [
    '400 km',
    'Contested',
    'It cannot be true together with',
    'about 350 km (Border Forces Command, 22 November 2025)',
    'As of 7 January 2025',
    'Maj. Gen. Tahsin al-Khafaji',
    'Joint Operations Command',
    'Al-Sarira, 10 January 2025, paragraph 2',
  ])
    await expect(card).toContainText(words)
  await expect(card.getByRole('link', { name: 'About this fact' })).toHaveAttribute('href', at('/facts/wall-2025-01/'))
  await expect(card.getByRole('link', { name: 'Cite' })).toHaveAttribute('href', at('/facts/wall-2025-01/#cite'))
  await expect(card.getByRole('link', { name: 'All figures' })).toHaveAttribute('href', at('/series/wall-complete/'))
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a card opens by keyboard, takes the focus, and gives it back when it closes', async ({ page }) => {
    await page.goto('/strategy/wall/')
    const mark = page.locator('.answer .mark').first()
    const button = mark.locator('button')
    await button.focus()
    await page.keyboard.press('Enter')
    const close = (await cardOf(page, mark)).getByRole('button', { name: 'Close' })
    await expect(close).toBeFocused()
    await page.keyboard.press('Tab')
    await expect((await cardOf(page, mark)).getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(close).toBeHidden()
    await expect(button).toBeFocused()
  })

  test('a click elsewhere closes a card, and another mark opens another', async ({ page }) => {
    await page.goto('/strategy/wall/')
    const marks = page.locator('.answer .mark')
    await marks.nth(0).click()
    await marks.nth(1).click()
    expect(await page.locator('.notes > li:popover-open').count()).toBe(1)
    await page.locator('h1').click()
    expect(await page.locator('.notes > li:popover-open').count()).toBe(0)
  })

  test('a page does not jump when it loads: no note takes the focus', async ({ page }) => {
    await page.goto('/strategy/wall/')
    expect(await page.evaluate('document.activeElement.tagName + scrollY')).toBe('BODY0')
  })
})

test('a screen reader hears the number of the note and how the figure stands', async ({ page }) => {
  await page.goto('/progress/')
  const names = page.locator('article .mark button')
  await expect(page.locator('.answer .mark', { hasText: '400' }).locator('button')).toHaveAccessibleName(
    'note 2, contested',
  )
  await expect(page.locator('.mark.bare button').first()).toHaveAccessibleName(/^note \d+$/)
  for (const button of await names.all()) await expect(button).toHaveAccessibleName(/^note \d+/)
})

test('copied text keeps its figures and is spared the numbers of notes', async ({ page }) => {
  await page.goto('/progress/')
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.answer p') as Element)
    return getSelection()?.toString()
  })
  expect(copied).toContain('less than the 400\u00a0km that')
})

test('a card stands beside its mark on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 })
  await page.goto('/progress/')
  const mark = page.locator('.head:has(#what-has-been-claimed) ~ p .mark').first()
  await mark.click()
  const [at, box] = [await mark.boundingBox(), await (await cardOf(page, mark)).boundingBox()]
  const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2
  expect(Math.abs(middle - (at?.y ?? 0))).toBeLessThan(300)
  expect(box?.x).toBeGreaterThan((at?.x ?? 0) + (at?.width ?? 0))
})

test('a page printed with a card open has the note in its place', async ({ page }) => {
  await page.goto('/strategy/wall/')
  await page.locator('.answer .mark').first().click()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('.notes > li:popover-open').count()).toBe(0)
})

for (const [width, height] of [
  [360, 640],
  [768, 900],
  [1280, 800],
  [320, 256],
] as const) {
  test(`at ${width} px every card of a page fits the window and has no accessibility violation`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/progress/')
    const marks = page.locator('article .mark')
    const count = await marks.count()
    expect(count).toBeGreaterThan(50)
    for (let index = 0; index < count; index += 7) {
      const mark = marks.nth(index)
      await mark.scrollIntoViewIfNeeded()
      await mark.locator('button').click()
      const card = await cardOf(page, mark)
      const box = await card.boundingBox()
      expect(box?.x, `mark ${index}`).toBeGreaterThanOrEqual(0)
      expect(box?.y, `mark ${index}`).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0), `mark ${index}`).toBeLessThanOrEqual(width)
      expect((box?.y ?? 0) + (box?.height ?? 0), `mark ${index}`).toBeLessThanOrEqual(height)
      if (index === 0) {
        expect((await axeLooks(page, 'all', '.notes > li:popover-open')).found).toEqual([])
      }
      await page.keyboard.press('Escape')
      expect(await isOpen(card)).toBe(false)
    }
  })
}

test('on paper a mark is a number that leads to its note, and cards have no controls', async ({ page }) => {
  await page.goto('/strategy/wall/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.answer .mark a').first()).toBeVisible()
  await expect(page.locator('.answer .mark button').first()).toBeHidden()
  await expect(page.locator('#note-1')).toBeVisible()
  await expect(page.locator('#note-1 .ways')).toBeHidden()
  await expect(page.locator('#note-1 button')).toBeHidden()
})

test('the length of the border is a contested range with the value of each source: at home, in progress, as a series', async ({
  page,
}) => {
  const { rows } = await page.request.get(at('/data/series-border-length.json')).then(async (response) => ({
    rows: (await response.json()) as { extent: string; min: number; standing: string }[],
  }))
  const values = rows.filter(({ extent }) => extent === 'whole-line').map(({ min }) => String(min))
  expect(new Set(values).size).toBeGreaterThan(5)

  await page.goto('/')
  await page.locator('.answer .mark', { hasText: '599–625' }).click()
  const card = page.locator('.notes > li:popover-open')
  await expect(card).toContainText('Contested')
  const listed = await card.locator('.values').textContent()
  for (const value of values) expect(listed).toContain(value)

  await page.goto('/progress/')
  const drawing = page.locator('#figure-progress svg.wide')
  await expect(drawing).toContainText('599–625 km, contested')
  for (const value of values) await expect(drawing).toContainText(value)
  for (const value of values)
    await expect(
      page.locator('#figure-progress tbody tr', { hasText: 'the boundary' }).getByText(value).first(),
    ).toBeAttached()

  await page.goto('/series/border-length/')
  await expect(page.locator('h1 ~ .record')).toContainText('599–625 km')
  for (const value of values)
    await expect(page.locator('#figure-observations svg.wide')).toContainText(`${value}\u00a0km`)
})

test('every source of a card has a page that says what rests on it', () => {
  const links = pages.flatMap(({ html }) =>
    [...html.matchAll(/href="(\/sources\/[^"]+)"/g)].map(([, link = '']) => link),
  )
  expect(links.length).toBeGreaterThan(500)
  expect([...new Set(links)].filter((link) => !fileAt(link))).toEqual([])
})
