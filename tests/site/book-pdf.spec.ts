import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onSite, test, type Page } from './test.ts'
import { bookPdf } from '../../src/cli/pdf/book.ts'
import { findProgram } from '../../src/cli/debian.ts'
import { pagePdf } from '../../src/cli/pdf/site.ts'
import { fontsLeftOut, readPdf, type Pdf } from './pdf.ts'

// One worker prints the book once, for all tests here.
test.describe.configure({ mode: 'serial' })

/** What a printed list says: words with a page, or the spellings of a name with all its pages. */
interface Printed {
  words: string[]
  pages: number[]
}

let pdf: Pdf
let passes = 0
let entries: Printed[] = []
let names: Printed[] = []

/** Reads the numbers of pages off the lists of the book, as they were printed. */
const numbersIn = (page: Page) =>
  page.evaluate(() => {
    const text = (element: Element | null) => element?.textContent ?? ''
    const numberOf = (element: Element | null) => Number(text(element))
    return {
      entries: [...document.querySelectorAll('.bound-contents a, .bound-figures a')].map((link) => ({
        words: [text(link.querySelector('.entry-words'))],
        pages: [numberOf(link.querySelector('.page-number'))],
      })),
      names: [...document.querySelectorAll('.bound-index li[id]')].map((item) => ({
        words: [
          text(item.querySelector('.headword')).split(', ').reverse().join(' '),
          ...[...item.querySelectorAll('.spellings > *')].map(text),
        ],
        pages: [...item.querySelectorAll('.locators a')].flatMap((link) => {
          const [from, to] = [numberOf(link.previousElementSibling), numberOf(link)]
          return link.classList.contains('ends')
            ? Array.from({ length: to - from }, (_, index) => from + 1 + index)
            : [to]
        }),
      })),
    }
  })

let file: Uint8Array

test.beforeAll(async ({ browser }) => {
  // Only to end what hangs: on a loaded machine each printing of three hundred pages takes a minute and more.
  test.setTimeout(600_000)
  const page = onSite(await browser.newPage())
  await page.goto('/book/')
  const book = await bookPdf(page, 'A4', (pass) => {
    passes = pass
  })
  file = book.file
  ;({ entries, names } = await numbersIn(page))
  await page.close()
  pdf = await readPdf(file)
})

/** Text without what a line or a browser puts into it: spaces, hyphens, the forms of quotation marks. */
const plain = (text: string) =>
  text
    .replace(/[\s\u00ad\u2010-]+/g, '')
    .replaceAll('’', "'")
    .toLowerCase()

test('the book is a PDF with a title, a language, an outline and tags, on A4', () => {
  expect(pdf.pages.length).toBeGreaterThan(200)
  expect(pdf.title).toContain('615 km')
  expect(pdf.language).toMatch(/^en/)
  expect(pdf.tagged).toBe(true)
  expect(pdf.size.map(Math.round)).toEqual([596, 843])
  const outline = pdf.outline.map(({ title }) => title)
  for (const title of ['Contents', 'Notes', 'Sources', 'Index of names']) expect(outline).toContain(title)
  expect(outline.filter((title) => /^\d+ /.test(title)).length).toBeGreaterThan(8)
})

if (findProgram('pdffonts'))
  test('the book has its fonts in it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'book-'))
    writeFileSync(join(folder, 'book.pdf'), file)
    expect(fontsLeftOut(join(folder, 'book.pdf'))).toEqual([])
    rmSync(folder, { recursive: true })
  })

test('the second printing has the numbers that the first gave', () => {
  expect(passes).toBeLessThanOrEqual(3)
})

test('contents and figures give the page on which the heading stands', () => {
  expect(entries.length).toBeGreaterThan(400)
  const pages = pdf.pages.map(plain)
  const wrong = entries.filter(({ words: [words = ''], pages: [page = 0] }) => !pages[page - 1]?.includes(plain(words)))
  expect(wrong).toEqual([])
})

test('each page that the index names has the name in one of its spellings', () => {
  const pages = pdf.pages.map(plain)
  const wrong = names.flatMap(({ words, pages: of }) =>
    of.flatMap((page) => {
      // A name may run on to the next page.
      const around = `${pages[page - 1] ?? ''}${pages[page]?.slice(0, 400) ?? ''}`
      return words.some((name) => around.includes(plain(name))) ? [] : [`${words[0] ?? ''}: ${page}`]
    }),
  )
  expect(names.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

test('each page has at its foot the number that the lists give it, and no two in a row are nearly empty', () => {
  pdf.pages.forEach((text, index) => {
    if (index > 0) expect(text, `page ${index + 1}`).toContain(`${index + 1} / ${pdf.pages.length}`)
  })
  const words = pdf.pages.map((text) => text.split(/\s+/).length)
  const empty = words.flatMap((count, index) => (count < 60 && (words[index + 1] ?? 99) < 60 ? [index + 1] : []))
  expect(empty).toEqual([])
})

test('a page is a PDF by itself', async ({ page }) => {
  await page.goto('/strategy/wall/')
  const { file: single, pages } = await pagePdf(page, 'A4')
  const read = await readPdf(single)
  expect(read.pages).toHaveLength(pages)
  expect(read.title).toBe('The wall · 615 km')
  expect(read.outline[0]).toMatchObject({ title: 'The wall', page: 1 })
  expect(read.tagged).toBe(true)
})
