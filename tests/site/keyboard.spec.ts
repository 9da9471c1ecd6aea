import { readFileSync } from 'node:fs'
import { at, expect, test, type Page } from './test.ts'
import { controlsIn } from './controls.ts'
import { allEmbeds, allPages } from './dist.ts'
import { open } from './figures.ts'
import { press } from './focus.ts'
import { box, counted, hits } from './search.ts'

/** Where each kind of control is operated by keyboard alone: words of the title of a test, and its file if not this one. */
const tested: Record<string, string | [words: string, file: string]> = {
  'button in masthead': 'the menu',
  'button in mark': 'a mark and the button of its card',
  'button in note': 'a mark and the button of its card',
  'summary in details.contents': 'what is folded',
  'summary in details.figure-more': 'what is folded',
  'summary in details.figure-data': 'what is folded',
  'summary in details.rest': 'what is folded',
  'summary in details.record-file': 'the record of a source or fact',
  'pre record-text in details.record-file': 'the record of a source or fact',
  'pre in page': 'a block of code',
  'div scroll in details.figure-data': 'a table that is wider',
  'div scroll in page': 'a table that is wider',
  'input range in progress-chart': 'the sliders',
  'input range in map-chart': 'the sliders',
  'button button in layers-chart': 'the threats',
  'select year in timeline-chart': 'years and topics of the timeline',
  'select topic in timeline-chart': 'years and topics of the timeline',
  'button button earlier in timeline-chart': 'years and topics of the timeline',
  'button button later in timeline-chart': 'years and topics of the timeline',
  'button button all in timeline-chart': 'years and topics of the timeline',
  'select topic in fact-filter': 'the filter of facts',
  'select standing in fact-filter': 'the filter of facts',
  'select speaker in fact-filter': 'the filter of facts',
  'select year in fact-filter': 'the filter of facts',
  'input search words in fact-filter': 'the filter of facts',
  'button reset in fact-filter': 'the filter of facts',
  'input search q in search': 'the page of the search',
  'button submit in search': 'the page of the search',
  'input checkbox in search': 'the page of the search',
  'summary in print-set': ['the tree is worked by keyboard', 'print-set.spec.ts'],
  'button submit in print-set': 'a document for paper',
  'button reset in print-set': 'a document for paper',
  'button button print in print-set': 'a document for paper',
  'button button again in print-set': 'a document for paper',
  'button button cancel in print-set': 'a document for paper',
  'button check in keep-offline': ['keeping, pausing, going on', 'offline.spec.ts'],
  'button give-up in keep-offline': ['keeping, pausing, going on', 'offline.spec.ts'],
  'button go-on in keep-offline': ['keeping, pausing, going on', 'offline.spec.ts'],
  'button submit in keep-offline': ['keeping, pausing, going on', 'offline.spec.ts'],
  'button mend in keep-offline': ['keeping, pausing, going on', 'offline.spec.ts'],
  'button pause in keep-offline': ['keeping, pausing, going on', 'offline.spec.ts'],
  'button remove in keep-offline': ['keeping, pausing, going on', 'offline.spec.ts'],
  'button update in keep-offline': ['keeping, pausing, going on', 'offline.spec.ts'],
  'h2 in keep-offline': ['keeping, pausing, going on', 'offline.spec.ts'],
  'input checkbox in keep-offline': ['keeping, pausing, going on', 'offline.spec.ts'],
}

test('each kind of control that a page has is operated by keyboard in a test', () => {
  const kinds = new Set([...allPages(), ...allEmbeds()].flatMap(({ html }) => [...controlsIn(html)]))
  expect([...kinds].toSorted(), 'add the test of a new kind of control to this file').toEqual(
    Object.keys(tested).toSorted(),
  )
  for (const [kind, where] of Object.entries(tested)) {
    const [words, file] = typeof where === 'string' ? [where, 'keyboard.spec.ts'] : where
    expect(readFileSync(`tests/site/${file}`, 'utf8'), kind).toContain(`test('${words}`)
  }
})

const isOpen = (page: Page, selector: string) => page.locator(`${selector}:popover-open`)

test('the menu opens by Enter, is gone through by Tab, and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/progress/')
  const button = page.getByRole('button', { name: 'Contents' })
  await press(button, 'Enter')
  await expect(isOpen(page, '#menu')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(page.locator('#menu a').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(isOpen(page, '#menu')).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('a mark and the button of its card open and close it, by Enter and by Space, and the focus comes back', async ({
  page,
}) => {
  await page.goto('/progress/')
  const mark = page.locator('.answer .mark button').first()
  for (const key of ['Enter', 'Space']) {
    await press(mark, key)
    const close = isOpen(page, '.notes > li').getByRole('button', { name: 'Close' })
    await expect(close).toBeFocused()
    await close.press(key)
    await expect(isOpen(page, '.notes > li')).toHaveCount(0)
    await expect(mark).toBeFocused()
  }
})

test('what is folded opens and closes by Enter and by Space, and keeps the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  for (const [address, selector] of [
    ['/progress/', 'details.contents'],
    ['/progress/', 'details.figure-more'],
    ['/progress/', 'details.figure-data'],
    ['/topics/wall/', 'details.rest'],
  ] as const) {
    if (new URL(page.url(), 'http://x').pathname !== at(address)) await page.goto(address)
    const details = page.locator(selector).first()
    const summary = details.locator('> summary')
    const first = await details.getAttribute('open')
    for (const key of ['Enter', 'Space']) await press(summary, key)
    expect(await details.getAttribute('open'), selector).toBe(first)
    await summary.press('Enter')
    expect(await details.getAttribute('open'), selector).not.toBe(first)
    await expect(summary).toBeFocused()
  }
})

test('the record of a source or fact unfolds, and is scrolled by the arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/facts/wall-2025-01/')
  const record = page.locator('details.record-file').first()
  await press(record.locator('summary'), 'Enter')
  const text = record.locator('pre')
  await press(text, 'ArrowDown')
  await expect.poll(() => text.evaluate((pre) => pre.scrollTop)).toBeGreaterThan(0)
})

test('a block of code that is wider than the window is scrolled by the arrow keys', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/about/contribute/')
  const code = page.locator('pre').first()
  await press(code, 'ArrowRight')
  await expect.poll(() => code.evaluate((pre) => pre.scrollLeft)).toBeGreaterThan(0)
})

test('a table that is wider than the window is scrolled by the arrow keys, and has a name', async ({ page }) => {
  // On phones rows are blocks; on tablets tables may be wider than their place.
  await page.setViewportSize({ width: 645, height: 640 })
  await page.goto('/agencies/')
  const data = page.locator('#figure-responsibilities .figure-data')
  await press(data.locator('summary'), 'Enter')
  const table = data.locator('.scroll')
  await press(table, 'ArrowRight')
  await expect.poll(() => table.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0)
  await expect(table).toHaveAccessibleName(/./)
  await page.goto('/context/counting/')
  const prose = page.locator('article > .scroll').first()
  await press(prose, 'ArrowRight')
  await expect(prose).toBeFocused()
  await expect(prose).toHaveAccessibleName(/./)
})

test('the sliders of charts go month by month, and to their ends', async ({ page }) => {
  for (const [name, address] of [
    ['progress', '/progress/'],
    ['map', '/places/'],
  ] as const) {
    const { figure } = await open(page, name, address)
    const slider = figure.getByRole('slider')
    const last = await slider.inputValue()
    await press(slider, 'ArrowLeft')
    await expect(slider).toHaveValue(String(Number(last) - 1))
    await slider.press('Home')
    await expect(slider).toHaveValue((await slider.getAttribute('min')) ?? '')
    await expect(slider).toHaveAttribute('aria-valuetext', /\d{4}/)
    await slider.press('End')
    await expect(slider).toHaveValue(last)
  }
})

test('the threats that the layers meet are chosen by Enter and given up by Space', async ({ page }) => {
  const { figure, drawing } = await open(page, 'layers', '/strategy/')
  const crime = figure.getByRole('button', { name: /Organised crime/ })
  await press(crime, 'Enter')
  await expect(crime).toHaveAttribute('aria-pressed', 'true')
  await expect(drawing.locator('.dim')).not.toHaveCount(0)
  await press(figure.getByRole('button', { name: 'All layers' }), 'Space')
  await expect(drawing.locator('.dim')).toHaveCount(0)
})

test('years and topics of the timeline are chosen with arrows and buttons, which keep the focus', async ({ page }) => {
  const { figure } = await open(page, 'timeline', '/timeline/')
  const year = figure.locator('select[name=year]')
  const earlier = figure.locator('button[name=earlier]')
  await press(earlier, 'Enter')
  await expect(page).toHaveURL(/year=\d{4}/)
  const chosen = await year.inputValue()
  await earlier.press('Space')
  await expect(year).not.toHaveValue(chosen)
  await press(figure.locator('button[name=later]'), 'Enter')
  await expect(year).toHaveValue(chosen)
  await press(year, 'ArrowUp')
  await expect(year).not.toHaveValue(chosen)
  await press(figure.locator('select[name=topic]'), 'ArrowDown')
  await expect(page).toHaveURL(/topic=/)
  const all = figure.locator('button[name=all]')
  await press(all, 'Enter')
  await expect(page).not.toHaveURL(/year|topic/)
  await expect(all).toBeFocused()
})

test('the filter of facts is worked by keyboard, and says how many are shown', async ({ page }) => {
  await page.goto('/facts/')
  const filter = page.locator('fact-filter')
  for (const name of ['topic', 'standing', 'speaker', 'year']) {
    const select = filter.locator(`select[name=${name}]`)
    await press(select, 'ArrowDown')
    await expect(page).toHaveURL(new RegExp(`${name}=`))
    await select.press('Home')
    await expect(page).not.toHaveURL(new RegExp(`${name}=`))
  }
  const words = filter.getByRole('searchbox')
  await words.focus()
  await page.keyboard.type('wall')
  await expect(filter.getByRole('status')).toHaveText(/^\d+ of \d+ facts are shown\.$/)
  await words.press('Enter')
  await expect(page).toHaveURL(/words=wall/)
  await press(filter.getByRole('button', { name: 'Clear' }), 'Enter')
  await expect(filter.getByRole('status')).toHaveText('')
  await expect(words).toHaveValue('')
})

test('the page of the search runs by Enter and by its button, and its switches by Space', async ({ page }) => {
  await page.goto('/search/')
  await box(page).focus()
  await page.keyboard.type('trench')
  await page.keyboard.press('Enter')
  await counted(page, 'trench')
  await expect(hits(page).first()).toBeVisible()
  await box(page).fill('wall')
  await press(page.getByRole('button', { name: 'Search', exact: true }), 'Enter')
  await counted(page, 'wall')
  for (const name of [/the \/ key/, /mark/i]) {
    const box = page.locator('.switches').getByRole('checkbox', { name })
    const before = await box.isChecked()
    await press(box, 'Space')
    expect(await box.isChecked()).toBe(!before)
  }
})

test('a document for paper is put together, printed, called off and tried again by keyboard', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }))
  await page.goto('/print/')
  const form = page.locator('print-set form')
  const [put, clear] = ['Put together', 'Clear'].map((name) => form.getByRole('button', { name }))
  const strategy = form.getByRole('checkbox', { name: 'Timeline, and the pages under it' })
  if (!put || !clear) throw new Error('no buttons')
  await press(strategy, 'Space')
  await expect(strategy).toBeChecked()
  await press(clear, 'Enter')
  await expect(strategy).not.toBeChecked()
  await press(strategy, 'Space')
  await put.press('Enter')
  const work = page.locator('.print-work')
  await expect(work.getByRole('status')).toContainText('Ready', { timeout: 60_000 })
  await press(work.getByRole('button', { name: 'Print' }), 'Enter')
  expect(await page.evaluate(() => 'printed' in window)).toBe(true)

  // Its pages do not come: the work can be called off, and then tried again.
  await page.route('**/timeline/', (route) =>
    route.request().resourceType() === 'fetch' ? undefined : route.continue(),
  )
  await page.goto('/print/?p=timeline')
  await press(work.getByRole('button', { name: 'Cancel' }), 'Enter')
  await expect(form).toBeVisible()
  await page.unroute('**/timeline/')
  await page.route('**/timeline/', (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  )
  await page.goto('/print/?p=strategy&p=timeline')
  const again = work.getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible({ timeout: 60_000 })
  await page.unroute('**/timeline/')
  await press(again, 'Enter')
  await expect(work.getByRole('status')).toContainText('Ready', { timeout: 60_000 })
})
