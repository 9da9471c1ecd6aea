import { expect, type Locator, type Page } from './test.ts'

export const button = (page: Page, name: string): Locator => page.locator('keep-offline').getByRole('button', { name })
export const told = (page: Page): Locator => page.locator('keep-offline').getByRole('status')
export const here = (page: Page): Locator => page.getByRole('region', { name: 'On this device' })

/** Opens the page and presses the button, and waits until all is here. */
export async function keep(page: Page, address: string): Promise<void> {
  await page.goto(`${address}offline/`)
  await button(page, 'Keep offline').click()
  await expect(told(page)).toHaveText('Done. The site can be read without a connection.', { timeout: 60_000 })
}

/** What this browser holds of a site: service workers, caches, stored values. */
export const traces = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...(await caches.keys()),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ])

/** Makes it as if the site had last been asked so long ago. */
export const ageKept = (page: Page, milliseconds: number) =>
  page.evaluate(async (by) => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    const [request] = (await cache.keys()).filter(({ url }) => url.endsWith('/checked'))
    const note = await (await cache.match(request as Request))?.json()
    note.tried -= by
    note.answered -= by
    await cache.put(request as Request, new Response(JSON.stringify(note)))
  }, milliseconds)
