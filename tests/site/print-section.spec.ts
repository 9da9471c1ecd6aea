import { at, expect, test, type Page } from './test.ts'
import { en } from '../../src/i18n/en.ts'
import { allPages, asUnsaid } from './dist.ts'
import { readPdf, runningText, squeezed } from './pdf.ts'

const wall = '/strategy/wall/'
const section = 'how-much-is-reported'
const words = 'How much is reported'

/** The words of all headings that are shown. */
const headings = (page: Page) => page.locator('main :is(h1, h2)').filter({ visible: true }).allInnerTexts()

/** The numbers of the notes that are shown, and those of the marks that lead to them. */
const numbers = (page: Page) =>
  page.evaluate(() => {
    const shown = (each: Element) => each.checkVisibility({ visibilityProperty: true })
    const notes = [...document.querySelectorAll('.notes > li')].filter(shown).map(({ id }) => id.replace('note-', ''))
    const marks = [...document.querySelectorAll('.article .mark a')].filter((each) =>
      shown(each.closest('.mark') as Element),
    )
    const led = [...new Set(marks.map(({ textContent }) => textContent))].map(Number).sort((a, b) => a - b)
    return { notes, marks: led.map(String) }
  })

/** The words that a note begins with, after its number. */
const firstWords = (page: Page, number: string) =>
  page.locator(`#note-${number} > p`).evaluateAll((all) => (all[0]?.textContent ?? '').trim())

const pages = allPages()
const byAddress = new Map(pages.map((page) => [page.address, page]))

/** The references of the parts of a page, by anchor, in the style that pages print; from the page of citations. */
function referencesOf(address: string): Map<string, string> {
  const html = byAddress.get(`${address}cite/`)?.html ?? ''
  const parts = html.split('<h2 id="').slice(1)
  return new Map(parts.map((part) => [part.split('"')[0] ?? '', /<dd>(.*?)<\/dd>/s.exec(part)?.[1] ?? '']))
}

test('with the reference of a page and what its styles add, each section is cited as on the page of citations', () => {
  const added = /:has\(#print-([^:]+):target\)\{--part:"((?:[^"\\]|\\.)*)";--at:"([^"]*)"(;--stop:none)?/g
  let count = 0
  for (const { address, html } of pages.filter((page) => page.html.includes('class="print"'))) {
    const [, page = ''] = /<p class="to-cite" hidden>\s*To cite this: (.*?)<\/p>/s.exec(html) ?? []
    const references = referencesOf(address)
    for (const [, id = '', part = '', at = '', ended] of html.matchAll(added)) {
      const title = part.replace(/\\(.)/g, '$1').replace(/&/g, '&#38;')
      const stop = ended ? '' : '.'
      const reference = page.trim().replace(/<\/i>(<span>\.<\/span>)?/, `${title}</i>${stop}`)
      expect(`${reference}${at}`, `${address}#${id}`).toBe(references.get(id))
      count += 1
    }
  }
  expect(count).toBeGreaterThan(200)
})

test('each section of prose can be printed, and the list of notes cannot', () => {
  for (const { address, html } of pages) {
    const heads = [...html.matchAll(/<div class="head"><h2 id="([^"]+)"/g)].map(([, id]) => id)
    const links = [...html.matchAll(/<a class="print" id="print-([^"]+)" href="#print-\1"/g)].map(([, id]) => id)
    expect(links, address).toEqual(heads)
  }
})

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('only the section that the address asks for is shown and printed, with its own notes', async ({ page }) => {
      await page.goto(`${wall}#print-${section}`)
      expect(await headings(page)).toEqual(['The wall', words, en.page.notes])
      await expect(page.locator('.only-section')).toBeVisible()
      await expect(page.locator('.masthead nav')).toBeHidden()
      await expect(page.locator('.key-points')).toBeHidden()
      const { notes, marks } = await numbers(page)
      expect(notes).toEqual(marks)
      expect(notes.length).toBeGreaterThan(5)

      const pdf = await readPdf(await page.pdf({ format: 'A4', tagged: true, outline: true }))
      const text = asUnsaid(squeezed(runningText(pdf)))
      const reference = (referencesOf(wall).get(section) ?? '').replace(/<[^>]+>/g, '')
      expect(text).toContain(squeezed(reference))
      expect(pdf.outline.map(({ title }) => title)).toEqual(['The wall', words, en.page.notes])
      for (const number of notes) expect(text).toContain(squeezed(await firstWords(page, number)))
      // Numbers that styles make come first in the text of a sheet, after the address in its foot.
      expect(
        pdf.pages.flatMap((sheet) => /\/((?:\d+\.)+)/.exec(squeezed(sheet))?.[1]?.split('.') ?? []).filter(Boolean),
      ).toEqual(notes)
      expect(text).not.toContain(squeezed(en.printPage.onlySection))
      for (const other of ['What it is', 'What it costs', 'When it was begun'])
        expect(text).not.toContain(squeezed(other))
    })

    test('an address of a section that is not there shows the whole page', async ({ page }) => {
      await page.goto(`${wall}#print-nothing`)
      expect((await headings(page)).length).toBeGreaterThan(8)
      await expect(page.locator('.only-section')).toBeHidden()
    })

    test('a way leads back to the whole page', async ({ page }) => {
      await page.goto(`${wall}#print-${section}`)
      await page.getByRole('link', { name: en.printPage.back }).click()
      expect((await headings(page)).length).toBeGreaterThan(8)
      // Without script the way is the same for all sections.
      await expect(page).toHaveURL(at(javaScriptEnabled ? `${wall}#${section}` : `${wall}#main`))
    })

    test('an evidence card opens where only a section is shown', async ({ page }) => {
      await page.goto(`${wall}#print-${section}`)
      const mark = page.locator('.disagreement .mark').filter({ visible: true }).first()
      await mark.click()
      await expect(page.locator('.notes > li:popover-open')).toBeVisible()
      expect(await headings(page)).toContain(words)
    })
  })
}

test('a section has the parts below it, and the last one nothing of what follows the text', async ({ page }) => {
  const address = '/threats/isis-sleeper-cells/'
  await page.goto(address)
  for (const id of await page.locator('.print').evaluateAll((all) => all.map(({ id: anchor }) => anchor))) {
    await page.goto(`${address}#${id}`)
    const { notes, marks } = await numbers(page)
    expect(notes, id).toEqual(marks)
    expect((await headings(page)).length, id).toBe(notes.length > 0 ? 3 : 2)
    for (const part of ['.card', '.topics', '.neighbours', '.contents-nav', '.article > .meta'])
      await expect(page.locator(part).first(), `${id} ${part}`).toBeHidden()
  }
})

test('a press on Print shows the section alone, then asks the browser to print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset['printed'] = `${document.body.dataset['printed'] ?? ''}${location.hash}`
    }
  })
  await page.goto(wall)
  const print = page.getByRole('link', { name: en.printPage.printThis(words) })
  await print.click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', `#print-${section}`)
  expect(await headings(page)).toEqual(['The wall', words, en.page.notes])
  // What is shown begins with the way back.
  await expect(page.locator('.only-section')).toBeInViewport()
  await page.getByRole('link', { name: en.printPage.back }).click()
  await expect(page.locator(`#${section}`)).toBeInViewport()
})
