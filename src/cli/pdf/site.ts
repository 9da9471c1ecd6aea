import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import type { PdfFile } from '../../site/pdfs.ts'
import { ensureChromium } from '../chromium.ts'
import { bookPdf } from './book.ts'
import { destinationsIn } from './destinations.ts'
import { formats, printed, type Format, type Pdf } from './print.ts'
import { serveSite } from './serve.ts'

export interface Job {
  /** The built site. */
  folder: string
  /** The path that it was built for, with its slash. */
  base: string
  /** The folder that the PDFs are put into; it has to be there. */
  into: string
  /** What their names begin with: "615km-2026.12". */
  stem: string
  /** Told what is being printed, out of how many files. */
  onProgress: (done: number, all: number, what: string) => void
}

interface Task {
  /** The page that is printed. */
  of: string
  /** The end of its name: "strategy-wall", "a4". */
  name: string
  format: Format
}

/** As many as there are processors in a common machine of a build service. */
const tabs = 2

/** The pages of the book, in its order, as tasks. */
async function pagesOf(browser: Browser, address: string, base: string): Promise<Task[]> {
  const page = await browser.newPage()
  await page.goto(`${address}book/`)
  const chapters = await page
    .locator('.bound .chapter')
    .evaluateAll((all) =>
      all.map(({ id }) => ({
        id,
        url: document.querySelector(`[id="${id}"] > .chapter-address a`)?.getAttribute('href'),
      })),
    )
  await page.close()
  return chapters.map(({ id, url }) => ({
    of: `/${new URL(url ?? '', address).pathname.slice(base.length)}`,
    name: id,
    format: 'A4' as const,
  }))
}

/** Prints the page that a tab shows, as a PDF by itself. */
async function single(page: Page, format: Format): Promise<Pdf> {
  const file = await printed(page, format)
  return { file, pages: (await destinationsIn(file)).count }
}

/** Does tasks a few at a time, in their order. */
async function inTabs<T>(tasks: readonly T[], run: (task: T) => Promise<void>): Promise<void> {
  const left = [...tasks]
  const work = async () => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) await run(task)
  }
  await Promise.all(Array.from({ length: tabs }, work))
}

/**
 * Prints a built site: the book on each size of paper, and each of its pages by itself on A4. The pages of facts and
 * sources have none: there are more than a thousand, of a few lines each, and the data has them all.
 * @returns what was made, in the order of the book
 */
export async function printSite({ folder, base, into, stem, onProgress }: Job): Promise<PdfFile[]> {
  const { address, server } = await serveSite(folder, base)
  const browser = await chromium.launch({ executablePath: ensureChromium() })
  try {
    const books = formats.map((format) => ({ of: '/book/', name: format.toLowerCase(), format }))
    const tasks: Task[] = [...books, ...(await pagesOf(browser, address, base))]
    const made = new Map<Task, PdfFile>()
    await inTabs(tasks, async (task) => {
      const { of, name, format } = task
      const page = await browser.newPage({ colorScheme: 'light' })
      await page.goto(`${address}${of.slice(1)}`)
      const say = (what: string) => {
        onProgress(made.size, tasks.length, what)
      }
      const { file, pages } =
        of === '/book/'
          ? await bookPdf(page, format, (pass) => {
              say(`${of} ${format}, pass ${pass}`)
            })
          : await single(page, format)
      await page.close()
      const target = `${stem}-${name}.pdf`
      writeFileSync(join(into, target), file)
      made.set(task, { of, file: target, format, pages, bytes: file.length })
      say(`${of} ${format}`)
    })
    return tasks.flatMap((task) => made.get(task) ?? [])
  } finally {
    await browser.close()
    server.close()
  }
}
