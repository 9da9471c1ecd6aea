import { test as plain, type Page } from '@playwright/test'
import { liveBase } from '../../src/site/settings.ts'

export { expect } from '@playwright/test'
export type { Locator, Page } from '@playwright/test'

/** An address of the site as browsers have it: below the path that the site under test was built for. */
export const at = (address: string): string => liveBase.slice(0, -1) + address

/** The address on the site that a browser has below that path. Others stay as they are. */
export const addressOf = (path: string): string => (path.startsWith(liveBase) ? path.slice(liveBase.length - 1) : path)

/** Makes a page open addresses of the site by what they are on it. */
export function onSite(page: Page): Page {
  const goto = page.goto.bind(page)
  page.goto = (address, options) => goto(address.startsWith('/') ? at(address) : address, options)
  return page
}

/** Tests of the built site, whichever path it was built for. */
export const test = plain.extend({
  page: async ({ page }, use) => use(onSite(page)),
})
