import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { controlsIn } from './controls.ts'
import { open } from './figures.ts'
import { press } from './focus.ts'
import { box, counted, hits } from './search.ts'

/** Where each kind of control that scripts make is operated by keyboard: words of the title of a test, and its file. */
const tested: Record<string, [words: string, file: string]> = {}

/** The kinds of controls in a part of a page as it is now. */
const kindsIn = async (page: Page, part: string) =>
  controlsIn((await page.locator(part).evaluateAll((all) => all.map((each) => each.outerHTML))).join(''))

/** Everything that scripts bring over or into a page, open. */
async function madeKinds(page: Page): Promise<Set<string>> {
  const kinds = new Set<string>()
  const take = async (part: string) => {
    for (const kind of await kindsIn(page, part)) kinds.add(kind)
  }
  await page.goto('/strategy/')
  await page.keyboard.press('/')
  await box(page).fill('trench')
  await counted(page, 'trench')
  await press(page.locator('.filters > summary'), 'Enter')
  await press(page.locator('.filters').getByRole('checkbox').first(), 'Space')
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible()
  await take('.search-dialog')
  await press(page.getByRole('list', { name: 'Chosen filters' }).getByRole('button').first(), 'Enter')
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeHidden()
  await box(page).press('Enter')
  await expect(hits(page).first()).toBeFocused()
  await box(page).fill('')
  await expect(page.getByRole('option').first()).toBeVisible()
  await take('.search-dialog')
  await press(page.getByRole('button', { name: /^Remove trench/ }), 'Enter')
  await expect(page.getByRole('option')).toHaveCount(0)
  await press(page.locator('.search-dialog').getByRole('button', { name: 'Close' }), 'Enter')
  await expect(page.locator('.search-dialog')).toBeHidden()

  const { drawing } = await open(page, 'layers', '/strategy/')
  await drawing.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.locator('.part-dialog p').first()).toBeVisible()
  await take('.part-dialog')
  await press(page.locator('.part-dialog').getByRole('button', { name: 'Close' }), 'Enter')
  await expect(drawing).toBeFocused()

  const cite = page.getByRole('link', { name: 'Cite this page' })
  await press(cite, 'Enter')
  await expect(page.locator('dialog[open] button').nth(1)).toBeVisible()
  await take('dialog[open]')
  await press(page.locator('dialog[open]').getByRole('button', { name: 'Copy' }).first(), 'Enter')
  await press(page.locator('dialog[open]').getByRole('button', { name: 'Close' }), 'Enter')
  await expect(cite).toBeFocused()

  await page.goto('/search/?q=trench')
  await counted(page, 'trench')
  const to = await hits(page).first().getAttribute('href')
  await take('.search-view')
  await page.goto(to ?? '')
  await expect(page.locator('.marks-bar')).toBeVisible()
  await take('.marks-bar')

  await page.goto('/print/')
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  await take('print-set form')
  return kinds
}

test('each kind of control that scripts make is operated by keyboard in a test', async ({ page }) => {
  const kinds = await madeKinds(page)
  expect([...kinds].toSorted(), 'add the test of a new kind of control to this file').toEqual(
    Object.keys(tested).toSorted(),
  )
  for (const [kind, [words, file]] of Object.entries(tested))
    expect(readFileSync(`tests/site/${file}`, 'utf8'), kind).toContain(`test('${words}`)
})
