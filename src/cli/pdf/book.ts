import type { Page } from 'playwright'
import { pageLocators, pageOf, type Locator, type PageLocator } from '../../print/book/page-numbers.ts'
import { destinationsIn } from './destinations.ts'
import { printed, type Format, type Pdf } from './print.ts'

/** What of the book is told by the numbers of pages. */
interface Numbered {
  /** The ids that contents and figures lead to, in their order. */
  entries: string[]
  /** The mentions of each name of the index. */
  names: Locator[][]
}

/** Turns the book in a browser into one with numbers of pages, still without them, and says where they belong. */
const prepare = (page: Page): Promise<Numbered> =>
  page.evaluate(() => {
    document.querySelector('.bound')?.classList.add('paged')
    const idOf = (link: Element) => (link.getAttribute('href') ?? '').slice(1)
    return {
      entries: [...document.querySelectorAll('.page-number')].map((number) => idOf(number.closest('a') ?? number)),
      names: [...document.querySelectorAll('.locators')].map((row) =>
        [...row.querySelectorAll('a')].map((link) => ({ id: idOf(link), about: link.classList.contains('about') })),
      ),
    }
  })

/** Writes numbers of pages into the book in a browser. */
const fill = (page: Page, entries: number[], names: PageLocator[][]): Promise<void> =>
  page.evaluate(
    ([numbers, rows]) => {
      document.querySelectorAll('.page-number').forEach((element, index) => {
        element.textContent = `${numbers[index] ?? ''}`
      })
      document.querySelectorAll('.locators').forEach((row, index) => {
        const links = (rows[index] ?? []).map(({ id, about, page: number, ends }) => {
          const link = document.createElement('a')
          link.href = `#${id}`
          link.textContent = `${number}`
          link.classList.toggle('about', about)
          link.classList.toggle('ends', ends)
          return link
        })
        row.replaceChildren(...links.flatMap((link) => (link.classList.contains('ends') ? [link] : [' ', link])))
      })
    },
    [entries, names] as const,
  )

/** So many times the numbers may move what they are the numbers of. */
const passes = 4

/**
 * Prints the book with the numbers of pages in its contents, its list of figures and its index.
 *
 * The browser cannot number them itself: it knows no `target-counter()`. What can (Paged.js, Vivliostyle) lays the
 * pages out anew in script, and Typst wants another markup than the pages of the site have. The browser does write
 * into a PDF where each link leads: the book is printed once without numbers, they are read from there, filled in, and
 * it is printed again, until it prints the numbers that it has. Mostly that is the second time, because room is kept
 * for them and the index stands behind what it is the index of.
 * @param page with the book loaded
 * @throws when a link leads nowhere, or the numbers do not come to rest
 */
export async function bookPdf(page: Page, format: Format, onPass: (pass: number) => void): Promise<Pdf> {
  const { entries, names } = await prepare(page)
  const known = new Map<string, number>()
  let written = ''
  for (let pass = 1; pass <= passes; pass += 1) {
    onPass(pass)
    const file = await printed(page, format)
    const { count, pages, lost } = await destinationsIn(file)
    if (lost.length > 0) throw new Error(`Links of the book lead to what is not in its PDF: ${lost.join(', ')}.`)
    for (const [id, number] of pages) known.set(id, number)
    const numbers = entries.map((id) => pageOf(id, known))
    const rows = names.map((locators) => pageLocators(locators, known))
    const now = JSON.stringify([numbers, rows])
    if (now === written) return { file, pages: count }
    await fill(page, numbers, rows)
    written = now
  }
  throw new Error(`The numbers of pages of the book (${format}) still change after ${passes} passes.`)
}
