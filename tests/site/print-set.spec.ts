import { join } from 'node:path'
import { at, expect, test, type Page } from './test.ts'
import { parseHTML } from 'linkedom'
import { partsOf } from '../../src/print/document/parts.ts'
import { readDist } from './dist.ts'
import { readPdf, runningText } from './pdf.ts'

/** Five sections from four pages: two of them share facts, and all of them sources. */
const pack =
  '/print/?p=strategy/trench:how-large-it-is&p=strategy/wall:key-points,how-much-is-reported' +
  '&p=progress:key-points&p=places/rabia:what-happened-here'

const form = (page: Page) => page.locator('print-set form')
const chosen = (page: Page) => form(page).getByRole('status')
const work = (page: Page) => page.locator('.print-work')
const chapters = (page: Page) => page.locator('.bound .chapter')
const box = (page: Page, name: string) => form(page).getByRole('checkbox', { name, exact: true })

/** Opens an address of the page and waits until its document is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

async function ready(page: Page): Promise<void> {
  await expect(work(page).getByRole('status')).toContainText('Ready', { timeout: 60_000 })
}

const read = (address: string) => parseHTML(readDist(join('.', address, 'index.html'))).document

test('the tree offers every part of every page that can be printed, and nothing else', () => {
  const pages = [...read('/print/').querySelectorAll('.print-tree .page')]
  expect(pages.length).toBeGreaterThan(80)
  for (const page of pages) {
    const [own, ...parts] = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    const offered = parts.map((href) => href.split('#')[1]?.replace(/^print-/, '') ?? 'answer')
    expect(offered, own).toEqual(partsOf(read(own ?? '')).map(({ id }) => id))
  }
})

/** The text of a note, without the ways on that it has on its page. */
const wordsOf = (note: Element | null) =>
  [...(note?.children ?? [])]
    .filter((each) => !each.matches('button, .ways, .strip'))
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())

test('five sections from four pages have one list of notes and one of sources, as on the pages they come from', async ({
  page,
}) => {
  await open(page, pack)
  const made = parseHTML(await page.locator('.bound').evaluate((bound) => bound.outerHTML)).document
  const chosen = new URLSearchParams(pack.split('?')[1]).getAll('p').map((row) => row.split(':'))
  const originals = chosen.flatMap(([id = '', parts = '']) => {
    const original = read(`/${id}/`)
    const elements = partsOf(original).flatMap((part) => (parts.split(',').includes(part.id) ? part.elements : []))
    const links = elements.flatMap((element) => [...element.querySelectorAll('.mark a')])
    return links.map((link) => wordsOf(original.querySelector(link.getAttribute('href') ?? '')))
  })
  const marks = [...made.querySelectorAll('.chapter .mark a')]
  expect(made.querySelectorAll('.chapter')).toHaveLength(4)
  expect(marks.map((link) => wordsOf(made.querySelector(link.getAttribute('href') ?? '')))).toEqual(originals)
  expect(marks.map((link) => link.getAttribute('href'))).toEqual(marks.map((link) => `#note-${link.textContent}`))
  const numbers = [...new Set(marks.map(({ textContent }) => Number(textContent)))]
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  const notes = [...made.querySelectorAll('.bound-notes .notes > li')]
  expect(notes.map(({ id }) => id)).toEqual(numbers.map((number) => `note-${number}`))
  expect(new Set(notes.map((note) => wordsOf(note).join(' '))).size).toBe(notes.length)
  // Some are met on two pages: otherwise this shows nothing.
  expect(marks.length).toBeGreaterThan(notes.length)
  const sources = [...made.querySelectorAll('.bound-bibliography li')].map(({ textContent }) => textContent)
  expect(sources.length).toBeGreaterThan(10)
  expect(new Set(sources).size).toBe(sources.length)
  expect(sources).toEqual(sources.toSorted(new Intl.Collator('en', { ignorePunctuation: true }).compare))
  const links = [...made.querySelectorAll('.bound-notes a')].map((link) => link.getAttribute('href') ?? '')
  expect(links.filter((href) => href.startsWith('#source-')).length).toBeGreaterThan(10)
  expect(links.filter((href) => /\/sources\/[^/]+\/$/.test(href))).toEqual([])
})

test('every link inside the document leads to something in it, and no id is there twice', async ({ page }) => {
  await open(page, '/print/?set=teaching')
  const { twice, lost } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.bound a[href^="#"]')].map(({ hash }) =>
      hash.slice(1),
    )
    return {
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      lost: links.filter((id) => !ids.includes(id)),
    }
  })
  expect(twice).toEqual([])
  expect(lost).toEqual([])
})

test('the ready-made sets hold what they say', async ({ page }) => {
  await page.goto('/print/')
  const pages = await page.locator('.print-tree .page').count()
  const points = await page.locator('.print-tree input[value$=":key-points"]').count()
  const sets = page.locator('.presets li a')
  await expect(sets).toHaveText(['Briefing', 'Teaching pack', 'Everything'])
  await sets.first().click()
  await ready(page)
  await expect(page.locator('h1')).toHaveText('615 km: briefing')
  await expect(chapters(page)).toHaveCount(points)
  expect(await page.locator('.chapter > :not(.chapter-title, .chapter-address, .key-points)').count()).toBe(0)
  await open(page, '/print/?set=teaching')
  const titles = await page.locator('.chapter-title').allTextContents()
  expect([titles[0], titles.at(-1)]).toEqual(['1 Strategy', '2.1 The story of the border'])
  await open(page, '/print/?set=everything')
  await expect(chapters(page)).toHaveCount(pages)
})

test('the tree is worked by keyboard, and the choice stands in the address', async ({ page }) => {
  await page.goto('/print/')
  await expect(chosen(page)).toHaveText('Nothing is chosen yet.')
  const branch = box(page, 'Strategy, and the pages under it')
  await branch.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(box(page, 'Strategy')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\/print\/\?p=strategy#choose$/)
  expect(await branch.evaluate((each: HTMLInputElement) => each.indeterminate)).toBe(true)
  await page.keyboard.press('Tab')
  await expect(form(page).getByRole('link', { name: 'Read: Strategy', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?p=strategy:key-points,/)
  expect(await box(page, 'Strategy').evaluate((each: HTMLInputElement) => each.indeterminate)).toBe(true)
  await expect(chosen(page)).toHaveText(/^11 parts of 1 page, about \d+ printed pages$/)
  await branch.check()
  await box(page, 'Timeline, and the pages under it').check()
  await expect(page).toHaveURL(/\?set=teaching#choose$/)
  await page.keyboard.press('Enter')
  await ready(page)
  await expect(page).toHaveURL(/\?set=teaching$/)
  await expect(page.locator('h1')).toBeFocused()
  await expect(form(page)).toBeHidden()
})

test('the choice can be changed, and going back brings documents and choices back', async ({ page }) => {
  await open(page, pack)
  await page.getByRole('link', { name: 'Change the choice' }).click()
  await expect(form(page)).toBeVisible()
  await expect(page.locator('.bound')).toBeHidden()
  await expect(chosen(page)).toContainText('5 parts of 4 pages')
  await box(page, 'Progress, and the pages under it').check()
  await form(page).getByRole('button', { name: 'Put together' }).click()
  await ready(page)
  const whole = await page.locator('#progress .level-2').count()
  expect(whole).toBeGreaterThan(3)
  await page.goBack()
  await expect(form(page)).toBeVisible()
  await expect(box(page, 'Progress, and the pages under it')).toBeChecked()
  await page.goBack()
  await expect(page.locator('#progress .level-2')).toHaveCount(0)
  await expect(chapters(page)).toHaveCount(4)
  await page.locator('.bound-contents').getByRole('link', { name: 'Progress' }).click()
  await expect(page.locator('#progress')).toBeInViewport()
  await page.goto('/print/')
  await box(page, 'Progress, and the pages under it').check()
  await form(page).getByRole('button', { name: 'Clear' }).click()
  await expect(chosen(page)).toHaveText('Nothing is chosen yet.')
  await expect(page).toHaveURL(/\/print\/$/)
})

test('what an address names that is gone is said, and the rest is shown', async ({ page }) => {
  await open(page, '/print/?p=strategy/moat&p=strategy/wall:height,what-it-is&set=novel')
  await expect(page.getByRole('alert')).toHaveText(
    'novel, strategy/moat, strategy/wall:height: no longer there under these names, and left out.',
  )
  await expect(chapters(page)).toHaveCount(1)
  await page.goto('/print/?p=%3Cimg%3E')
  await expect(page.getByRole('alert')).toContainText('<img>: no longer there under this name')
  await expect(form(page)).toBeVisible()
})

test('the work shows how far it is, and can be called off', async ({ page }) => {
  await page.route('**/progress/', () => undefined)
  await page.goto(pack)
  await expect(work(page).getByRole('status')).toHaveText('3 of 4 pages')
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '3')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(form(page)).toBeVisible()
  await expect(chosen(page)).toContainText('5 parts of 4 pages')
  await page.unroute('**/progress/')
  await form(page).getByRole('button', { name: 'Put together' }).click()
  await ready(page)
  await expect(chapters(page)).toHaveCount(4)
})

test('pages and sources that cannot be loaded are said to be so, the rest comes, and trying again helps', async ({
  page,
}) => {
  await page.route(/\/progress\/$|references\.json$/, (route) => route.abort())
  await open(page, pack)
  await expect(work(page).getByRole('alert')).toContainText('Could not be loaded, and left out: Progress.')
  await expect(work(page).getByRole('alert')).toContainText('The list of sources could not be loaded')
  await expect(chapters(page)).toHaveCount(3)
  await expect(page.locator('.bound-bibliography')).toHaveCount(0)
  await page.unroute(/\/progress\/$|references\.json$/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(chapters(page)).toHaveCount(4)
  await expect(page.locator('.bound-bibliography')).toBeVisible()
  await expect(work(page).getByRole('alert')).toBeHidden()
})

test('paper has the document and nothing else, with the name of the chapter at the head of its sheets', async ({
  page,
}) => {
  await open(page, `${pack}&p=threats/smuggling`)
  const pdf = await readPdf(await page.pdf({ format: 'A4', tagged: true, outline: true }))
  const text = runningText(pdf)
  expect(pdf.title).toBe('615 km: a selection')
  expect([pdf.language, pdf.tagged]).toEqual(['en', true])
  expect(text).toContain('Edition 2026.')
  expect(text).toContain('/print/?p=strategy/trench:how-large-it-is&p=strategy/wall')
  for (const word of ['Change the choice', 'Print or save', 'Ready:', 'Clear', 'Search', 'On this page'])
    expect(text).not.toContain(word)
  const smuggling = pdf.pages.findIndex((words) => /Smuggling\s*\n?.*https:.*\/threats\/smuggling\//s.test(words))
  expect(smuggling).toBeGreaterThan(0)
  expect(pdf.pages.slice(smuggling + 1).findIndex((words) => words.includes('Smuggling'))).toBe(0)
  expect(pdf.outline.map(({ title }) => title)).toContain('Notes')
})

test('lengths are near those of real prints', async ({ page }) => {
  for (const query of [pack.slice('/print/'.length), '?p=places/rabia', '?p=progress', '?set=briefing']) {
    await page.goto(`/print/${query}#choose`)
    await expect(chosen(page)).toContainText('about')
    const [, told = ''] = /about (\d+) printed/.exec((await chosen(page).textContent()) ?? '') ?? []
    await form(page).getByRole('button', { name: 'Put together' }).click()
    await ready(page)
    const { length: real } = (await readPdf(await page.pdf({ format: 'A4' }))).pages
    expect(Math.abs(Number(told) - real), `${query}: ${told} told, ${real} printed`).toBeLessThanOrEqual(
      Math.max(1, real * 0.2),
    )
  }
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } })

  test('boxes, ways and buttons are large enough for a finger', async ({ page }) => {
    await page.goto('/print/')
    await form(page).locator('summary').first().click()
    const low = await form(page)
      .locator('label:visible, summary:visible, .print-tree a:visible, button:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter((height) => height < 44))
    expect(low).toEqual([])
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what can be printed all the same, and its tree leads there', async ({ page }) => {
    await page.goto('/print/')
    const words = page.locator('noscript .disagreement')
    await expect(words).toBeVisible()
    await expect(words).toContainText('Choosing needs script')
    await expect(words.locator('a')).toHaveAttribute('href', at('/book/'))
    await expect(page.getByRole('button', { name: 'Put together' })).toBeHidden()
    await expect(page.getByRole('link', { name: 'Briefing' })).toBeHidden()
    const branch = page.locator('.branch').filter({ hasText: 'Strategy' })
    await branch.locator('> details > summary').click()
    const wall = branch.locator('.page').filter({ hasText: 'The wall' })
    await wall.locator('summary').click()
    await wall.getByRole('link', { name: 'What it is', exact: true }).click()
    await expect(page).toHaveURL(/\/strategy\/wall\/#print-what-it-is$/)
    await expect(page.locator('#what-it-is')).toBeVisible()
  })
})
