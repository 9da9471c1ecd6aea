import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from './test.ts'

/** The field of the search, on its page and in the dialog. */
export const box = (page: Page): Locator => page.getByLabel('Search the site')

export const hits = (page: Page): Locator => page.locator('.groups .hit')

/** Waits until the results of a query are there, or it is said that there are none. */
export async function counted(page: Page, query: string): Promise<void> {
  await expect(page.locator('.count')).toHaveText(
    new RegExp(`(results? for|pages? for|Nothing found for) ${query.replace(/[.*+?]/g, '\\$&')}$`),
  )
}

/** What axe finds wrong in a part of the page, with the contrast that AAA asks for. */
export async function axeFinds(page: Page, part: string): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze()
  expect(passes.length).toBeGreaterThan(5)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
