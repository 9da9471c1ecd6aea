import { expect, type Locator, type Page } from './test.ts'

/** Each kind of figure, on a page that has it. */
export const places = [
  ['progress', '/progress/'],
  ['observations', '/series/border-length/'],
  ['layers', '/strategy/'],
  ['timeline', '/timeline/'],
  ['map', '/places/'],
  ['crossings', '/places/'],
  ['responsibilities', '/agencies/'],
  ['trends-isis-sleeper-cells', '/threats/isis-sleeper-cells/'],
] as const

/** The name of a figure in the addresses of its files and of what is embedded. Those of quantities are named for theirs. */
export const fileName = (name: string) => (name === 'observations' ? 'series-border-length' : name)

/** The figure, brought into view and alive, and the drawing that is on show. */
export async function open(page: Page, name: string, address: string): Promise<{ figure: Locator; drawing: Locator }> {
  await page.goto(address)
  const figure = page.locator(`#figure-${name}`)
  await figure.scrollIntoViewIfNeeded()
  const drawing = figure.locator('svg[tabindex="0"]:visible').first()
  await expect(drawing).toBeVisible()
  return { figure, drawing }
}
