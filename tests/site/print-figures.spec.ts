import { expect, test, type Page } from './test.ts'
import { readPdf, squeezed } from './pdf.ts'

/** Pages with figures: every chart is on one of them. */
const withFigures = [
  '/',
  '/strategy/',
  '/progress/',
  '/places/',
  '/agencies/',
  '/timeline/',
  '/threats/isis-sleeper-cells/',
  '/series/border-length/',
] as const

/** Millimetres of the room for text on a sheet, and how many pixels a millimetre has. */
const room = { A4: [174, 256], Letter: [179.9, 238.4] } as const
const millimetre = 96 / 25.4

async function onPaper(page: Page, address: string, format: keyof typeof room): Promise<void> {
  const [width, height] = room[format]
  await page.setViewportSize({ width: Math.floor(width * millimetre), height: Math.floor(height * millimetre) })
  await page.goto(address)
  await page.emulateMedia({ media: 'print' })
}

for (const address of withFigures) {
  test(`the figures of ${address} fit A4 and Letter, each drawn once and on one sheet with title, caption, sources and open table`, async ({
    page,
  }) => {
    for (const format of ['A4', 'Letter'] as const) {
      await onPaper(page, address, format)
      const [width, height] = room[format].map((each) => each * millimetre) as [number, number]
      const sheets = (await readPdf(await page.pdf({ format }))).pages.map(squeezed)
      for (const figure of await page.locator('.figure').all()) {
        const drawings = figure.locator('svg[role]').filter({ visible: true })
        await expect(drawings).toHaveCount(1)
        const box = await drawings.boundingBox()
        expect(box?.width).toBeLessThanOrEqual(width + 1)
        // Title, key and caption need the rest.
        expect(box?.height).toBeLessThanOrEqual(height * 0.75)
        await expect(figure.locator('.figure-more p')).toBeVisible()
        for (const part of ['.controls', '.readout', '.figure-ways'])
          await expect(figure.locator(part).filter({ visible: true })).toHaveCount(0)
        const table = figure.locator('.figure-data table')
        if ((await table.count()) > 0) {
          await expect(table.locator('tbody tr').last()).toBeVisible()
          expect((await table.boundingBox())?.width).toBeLessThanOrEqual(width + 1)
        }
        const parts = [figure.locator('.figure-title'), figure.locator('.figure-foot > .meta').first()]
        const [title, caption] = (await Promise.all(parts.map((part) => part.innerText()))).map(squeezed)
        // The page is named by it elsewhere too: the sheet is that of the caption.
        const sheet = sheets.find((words) => words.includes(caption ?? '-'))
        expect(sheet, `${format}: ${caption}`).toContain(title)
      }
    }
  })
}

test('a table that runs over a sheet has its head on the next', async ({ page }) => {
  await onPaper(page, '/progress/', 'A4')
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }))
  expect(pages.filter((sheet) => squeezed(sheet).includes('DateFigureWhatiscounted')).length).toBeGreaterThan(2)
})

test('the dark scheme prints dark on light, the same as the light one', async ({ page }) => {
  const inScheme = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ media: 'print', colorScheme })
    await page.goto('/strategy/')
    return page.evaluate(() =>
      ['body', 'h1', '.meta', '.mark', '.standing', '.figure text', '.figure path', '.disagreement .label', 'a'].map(
        (each) => {
          const { color, fill, stroke } = getComputedStyle(document.querySelector(each) as Element)
          return `${each}: ${color} ${fill} ${stroke}`
        },
      ),
    )
  }
  const [light, dark] = [await inScheme('light'), await inScheme('dark')]
  expect(dark).toEqual(light)
  expect(light[0]).toContain('rgb(27, 26, 23)')
})
