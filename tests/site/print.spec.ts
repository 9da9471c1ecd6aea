import { writeFileSync } from 'node:fs'
import { expect, test, type Page } from './test.ts'
import { findProgram } from '../../src/cli/debian.ts'
import { en } from '../../src/i18n/en.ts'
import { kinds } from './dist.ts'
import { fontsLeftOut, readPdf, squeezed, type Pdf } from './pdf.ts'

type Format = 'A4' | 'Letter'

/** What the browser's own dialog makes of a page. */
const printed = (page: Page, format: Format = 'A4') => page.pdf({ format, tagged: true, outline: true })

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.emulateMedia({ media: 'print' })
}

/** The words of each block of the page as it is on paper, without white space and points between; Arabic is left out, which PDF turns round. */
const blocks = (page: Page): Promise<string[]> =>
  page
    .locator('main :is(h1, h2, h3, p, li, dt, dd, th, td, summary):not(:has(p, li, dd, h2, h3))')
    .evaluateAll((all) =>
      (all as HTMLElement[])
        .filter(
          (each) => each.checkVisibility({ visibilityProperty: true }) && !/\p{Script=Arabic}/u.test(each.innerText),
        )
        .map((each) => each.innerText.replace(/[\s·]+/g, '')),
    )

/** What stands in the margins of the sheets of a page: in the head of all but the first, and in the foot. */
const marginsOf = (page: Page) =>
  page.locator('style').evaluateAll((styles) => {
    const [, head = '', foot = ''] =
      /@top-right\{content:"(.*?)"\}@bottom-left\{content:"(.*?)"\}/.exec(
        styles.map(({ textContent }) => textContent).join(''),
      ) ?? []
    return { head: head.replace(/\\(.)/g, '$1'), foot }
  })

/** The addresses of other sites, which styles put behind links. */
const addresses = /\(https?:[^)]*\)/g

/** The words of all sheets without white space, and without those in the margins. */
const textOf = ({ pages }: Pdf, { head, foot }: { head: string; foot: string }): string =>
  pages
    .map((page, index) => {
      const margins = [`${index + 1} / ${pages.length}`, foot, index > 0 ? head : '']
      const text = margins.reduce((rest, words) => rest.replace(squeezed(words), ''), squeezed(page))
      // The numbers of notes, which styles make, come first in the text of a sheet.
      return text.replace(/^(\d+\.)+/, '')
    })
    .join('')
    .replace(addresses, '')

/** What does nothing on paper, as a line of its own. */
const dead = [
  en.nav.skip,
  en.nav.menu,
  en.nav.onThisPage,
  en.nav.sections,
  en.nav.ledger,
  en.cite.cite,
  en.cite.citePage,
  en.cite.copy,
  en.evidence.close,
  en.evidence.fact,
  en.printPage.print,
  en.printPage.back,
  en.page.feed,
  en.chart.hint.slice(0, 20),
  en.figures.timeline.allTopics,
  en.figures.map.control,
  `${en.chart.download}:`,
]

for (const address of kinds) {
  test(`${address} prints whole, with head and foot on each sheet and nothing to press`, async ({ page }) => {
    await open(page, address)
    const title = await page.title()
    const margins = await marginsOf(page)
    expect(margins).toEqual({
      head: title,
      foot: expect.stringMatching(/^Edition \d{4}\.\d+ · https?:.*\/$/) as unknown,
    })
    const pdf = await readPdf(await printed(page))
    expect(pdf).toMatchObject({ title, language: 'en', tagged: true })
    expect(squeezed(pdf.outline[0]?.title ?? '')).toBe(squeezed(await page.locator('h1').innerText()))
    for (const [index, sheet] of pdf.pages.entries()) {
      expect(squeezed(sheet)).toContain(squeezed(`${index + 1} / ${pdf.pages.length}`))
      expect(squeezed(sheet)).toContain(squeezed(margins.foot))
      expect(squeezed(sheet)).toContain(squeezed(index > 0 ? title : '615 km'))
    }
    const text = textOf(pdf, margins)
    const words = await blocks(page)
    const reference = page.locator('.to-cite')
    if ((await reference.count()) > 0) words.push(squeezed(await reference.innerText()))
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter((each) => !text.includes(each.replace(addresses, '')))).toEqual([])
    const lines = pdf.pages.flatMap((sheet) => sheet.split('\n').map((line) => line.trim()))
    expect(dead.filter((each) => lines.some((line) => line.startsWith(each) && line.length < each.length + 4))).toEqual(
      [],
    )
  })
}

test('a page prints on as many sheets each time, in either scheme and on Letter too', async ({ page }) => {
  const sheets = async (format: Format, colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme })
    await open(page, '/strategy/wall/')
    const { pages, size } = await readPdf(await printed(page, format))
    return { count: pages.length, size: size.map(Math.round) }
  }
  const first = await sheets('A4', 'light')
  expect(first.size).toEqual([596, 843])
  expect(await sheets('A4', 'light')).toEqual(first)
  expect(await sheets('A4', 'dark')).toEqual(first)
  const letter = await sheets('Letter', 'light')
  expect(letter.size).toEqual([612, 792])
  expect(Math.abs(letter.count - first.count)).toBeLessThanOrEqual(1)
})

if (findProgram('pdffonts'))
  test('every font is in the file, Arabic ones too', async ({ page }, info) => {
    for (const address of ['/progress/', '/glossary/', '/404.html']) {
      await open(page, address)
      const file = info.outputPath('page.pdf')
      writeFileSync(file, await printed(page))
      expect(fontsLeftOut(file)).toEqual([])
    }
  })
