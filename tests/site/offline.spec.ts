import { liveBase } from '../../src/site/settings.ts'
import { addressOf, expect, test, type Page } from './test.ts'
import { axeLooks } from './axe.ts'
import { dist } from './dist.ts'
import { open, places } from './figures.ts'
import { Host } from './host.ts'
import { ageKept, button, here, keep, told, traces } from './kept.ts'
import { box, counted, hits } from './search.ts'

/** A host of the built site for one test, to be stopped by it. */
async function hosted(run: (host: Host) => Promise<void>): Promise<void> {
  const host = new Host(dist, liveBase)
  await host.start()
  try {
    await run(host)
  } finally {
    await host.stop()
  }
}

test('who has not asked has no service worker and nothing kept, and loads nothing of it', async ({ page }) => {
  await hosted(async (host) => {
    for (const path of ['', 'progress/', 'facts/wall-2025-01/', 'search/', 'print/', 'offline/']) {
      await page.goto(host.address + path)
      await page.waitForLoadState('networkidle')
    }
    expect(await traces(page)).toEqual([])
    expect(host.asked.filter((path) => /offline-worker|offline\/packs/.test(path))).toEqual([])
    expect(host.asked.map(addressOf).filter((path) => path.startsWith('/offline/'))).toEqual([
      '/offline/',
      '/offline/offer.json',
    ])
  })
})

test('without a connection a kept site opens, searches, shows charts and prints, and is removed again', async ({
  page,
}) => {
  await hosted(async (host) => {
    await keep(page, host.address)
    await expect(here(page)).toContainText(/Kept: edition [\d.]+, sources read up to .+; [\d.]+ MB\./)
    // Each pack is asked for once, and nobody asks for single files.
    const packs = host.asked.map(addressOf).filter((path) => path.startsWith('/offline/packs/'))
    expect(new Set(packs).size).toBe(packs.length)
    expect(packs.length).toBeLessThan(400)
    await host.stop()
    const at = (path: string) => host.address + path
    await reads(page, at)
    await searches(page, at)
    await movesInCharts(page, at)
    await prints(page, at)
    await host.start()
    host.asked.length = 0
    await page.goto(at('strategy/'))
    expect(host.asked.map(addressOf).filter((path) => path === '/strategy/')).toEqual([])

    await page.goto(at('offline/'))
    await button(page, 'Remove from this device').click()
    await expect(told(page)).toHaveText('Removed. Nothing of this site is kept on this device any more.')
    // What was searched for is kept by the search, and removed there.
    expect(await traces(page)).toEqual(['searches'])
    await page.goto(at('strategy/'))
    expect(host.asked.map(addressOf)).toContain('/strategy/')
    expect(await traces(page)).toEqual(['searches'])
  })
})

type At = (path: string) => string

async function reads(page: Page, at: At): Promise<void> {
  const pages = [
    '',
    'strategy/wall/',
    'facts/wall-2025-01/',
    'sources/al-sarira-2025-01-10/',
    'book/',
    'timeline/cite/',
  ]
  for (const path of pages) {
    const response = await page.goto(at(path))
    expect(response?.status(), path).toBe(200)
    await expect(page.locator('h1')).toBeVisible()
  }
  await page.goto(at('strategy?as-of=2025-02-01#key-points'))
  expect(page.url(), 'a folder without its last stroke').toBe(at('strategy/?as-of=2025-02-01#key-points'))
  expect((await page.goto(at('data/facts.json')))?.headers()['content-type']).toContain('application/json')
  expect((await page.goto(at('no/such/page/')))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await expect(page.getByRole('note')).toContainText('There is no connection')
  // Of the parts, pictures were not ticked; frames for other sites nobody can keep.
  for (const path of ['figures/progress.svg', 'embed/progress/']) {
    expect((await page.goto(at(path)))?.status(), path).toBe(503)
    await expect(page.getByRole('note')).toContainText('not among what is kept')
  }
}

async function searches(page: Page, at: At): Promise<void> {
  await page.goto(at('search/?q=trench'))
  await counted(page, 'trench')
  await expect(hits(page).first()).toBeVisible()
  await box(page).fill('smugling')
  await counted(page, 'smugling')
  await hits(page).first().click()
  await expect(page.getByRole('region', { name: 'Marked words' })).toBeVisible()
}

async function movesInCharts(page: Page, at: At): Promise<void> {
  for (const [name, address] of places) {
    const { figure, drawing } = await open(page, name, at(address.slice(1)))
    await drawing.focus()
    await page.keyboard.press('Home')
    await expect(figure.locator('.readout')).not.toBeEmpty()
  }
  await page.goto(at('progress/'))
  const control = page.locator('#figure-progress .controls').locator('button, input, select').first()
  await expect(control).toBeVisible()
}

async function prints(page: Page, at: At): Promise<void> {
  await page.goto(at('print/?p=strategy/wall:key-points&p=progress:key-points'))
  await expect(page.locator('.print-work').getByRole('status')).toContainText('Ready', { timeout: 60_000 })
  await expect(page.locator('.bound .chapter')).toHaveCount(2)
}

const faults = async (page: Page): Promise<string[]> => (await axeLooks(page, 'all')).found

test('keeping, pausing, going on and removing are done by keyboard alone, said in a few words, and axe finds nothing', async ({
  page,
}) => {
  await hosted(async (host) => {
    // The connection breaks in the middle.
    let held = 0
    host.failing = (path) => path.includes('/packs/') && ++held > 20
    await page.goto(`${host.address}offline/`)
    const form = page.locator('keep-offline form')
    await expect(form.getByText(/^Together [\d.]+ MB/)).toBeVisible()
    expect(await faults(page), 'before').toEqual([])
    await page.getByRole('checkbox', { name: /^Citations/ }).press('Space')
    await button(page, 'Keep offline').press('Enter')
    await expect(page.getByRole('alert').first()).toContainText('The connection was lost.')
    await expect(button(page, 'Go on')).toBeFocused()
    expect(await faults(page), 'stopped').toEqual([])
    await expect(page.getByRole('progressbar', { name: 'Fetched' })).toBeVisible()

    // What has come is not fetched again, not even in a new window.
    const before = host.asked.filter((path) => path.includes('/packs/'))
    host.failing = () => false
    await page.reload()
    await expect(button(page, 'Go on')).toBeVisible()
    host.asked.length = 0
    await button(page, 'Go on').press('Enter')
    await expect(told(page)).toHaveText('Done. The site can be read without a connection.', { timeout: 60_000 })
    const answered = before.slice(0, 20)
    // Four are fetched at once: when one fails, what the other three had asked for may be lost on the way.
    expect(host.asked.filter((path) => answered.includes(path)).length).toBeLessThanOrEqual(3)
    await expect(page.locator('#here')).toBeFocused()
    expect(await faults(page), 'kept').toEqual([])

    // As if nobody had looked for three weeks, in which there was no connection.
    await ageKept(page, 21 * 24 * 3_600_000)
    await host.stop()
    await page.goto(`${host.address}progress/`)
    await expect(page.getByRole('note')).toContainText('last compared with the site on')
    expect(await faults(page), 'a page with a note').toEqual([])
    await host.start()
    await page.goto(`${host.address}offline/`)

    await button(page, 'Look for a newer version').press('Enter')
    await expect(told(page)).toHaveText('It is the newest version.')
    await button(page, 'Remove from this device').press('Enter')
    await expect(button(page, 'Keep offline')).toBeFocused()
    expect(await traces(page)).toEqual([])
  })
})
