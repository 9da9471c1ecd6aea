import { axeLooks } from './axe.ts'
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

/** What axe finds wrong in a part of the page. */
export async function axeFinds(page: Page, part: string): Promise<string[]> {
  const { found, passed } = await axeLooks(page, 'all', part)
  expect(passed.length).toBeGreaterThan(5)
  return found
}
