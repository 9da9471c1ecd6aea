import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test, type Page } from './test.ts'
import { keepOffline } from '../../src/cli/keep-offline.ts'
import { Host } from './host.ts'
import { ageKept, button, here, keep, told, traces } from './kept.ts'

test.describe.configure({ mode: 'serial' })

const base = '/615km/'
const root = mkdtempSync(join(tmpdir(), 'offline-'))
const site = join(root, 'site')
const next = join(root, 'next')
const host = new Host(site, base)

/** A small site below a path, with an address that moved; beside it the same with a figure that was changed. */
test.beforeAll(async () => {
  const content = join(root, 'content')
  for (const folder of ['content', 'wall']) cpSync(resolve('tests/fixtures', folder), content, { recursive: true })
  const moved = join(content, 'threats/smuggling.mdx')
  writeFileSync(moved, readFileSync(moved, 'utf8').replace('title:', 'formerly: [/contraband/]\ntitle:'))
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: site,
    SITE: 'https://615km.example',
    BASE: base,
    EDITIONS: '',
    PDFS: '',
  }
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  cpSync(site, next, { recursive: true })
  for (const name of changed) {
    const path = join(next, name)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/400(\u00a0|&nbsp;|&#160;| )km/g, '407$1km'))
  }
  await keepOffline(next, { edition: '2026.12', asOf: '2026-11-23' }, [])
  await host.start()
})
test.afterAll(async () => {
  await host.stop()
  rmSync(root, { recursive: true })
})
test.beforeEach(() => {
  host.folder = site
  host.failing = () => false
  host.asked.length = 0
})

const changed = ['index.html', 'progress/index.html', 'facts/wall-2025-01/index.html']
const packsAsked = () => host.asked.filter((path) => path.includes('/packs/'))
const says = (page: Page, figure: string) =>
  expect(page.locator('.answer').first()).toContainText(new RegExp(`${figure}\\skm`))

const hour = 3_600_000

test('the same site gives the same packs, and a changed figure few that are new', async () => {
  const names = (folder: string) => readdirSync(join(folder, 'offline/packs')).sort()
  const first = names(site)
  const read = (name: string) => readFileSync(join(site, name))
  const before = ['offline/offer.json', 'offline-worker.js'].map(read)
  await keepOffline(site, { edition: '2026.11', asOf: '2026-11-22' }, [])
  expect(names(site)).toEqual(first)
  expect(['offline/offer.json', 'offline-worker.js'].map(read)).toEqual(before)
  const fresh = names(next).filter((name) => !first.includes(name))
  // At most one for each file that changed, and the list.
  expect(fresh.length).toBeGreaterThan(1)
  expect(fresh.length).toBeLessThanOrEqual(changed.length + 1)
})

test('below a path, an address that moved leads on without a connection', async ({ page }) => {
  await keep(page, host.address)
  await host.stop()
  await page.goto(`${host.address}contraband/`)
  await expect(page).toHaveURL(`${host.address}threats/smuggling/`)
  await page.goto(`${host.address}threats/smuggling`)
  await expect(page).toHaveURL(`${host.address}threats/smuggling/`)
  await page.goto(`${host.address}search/?q=wall`)
  await expect(page.locator('.groups .hit').first()).toBeVisible()
  await host.start()
})

test('a newer build is found while reading, fetched in few packs, and shown whole', async ({ page }) => {
  await keep(page, host.address)
  host.folder = next
  host.asked.length = 0
  const open = await page.context().newPage()
  await open.goto(`${host.address}progress/`)
  await says(open, '400')
  expect(host.asked, 'within the hour nobody asks').toEqual([])

  await ageKept(page, hour)
  await open.goto(`${host.address}facts/wall-2025-01/`)
  await says(open, '400')
  await expect(here(page).getByText('edition 2026.12')).toBeVisible()
  expect(packsAsked().length).toBeLessThanOrEqual(changed.length + 1)
  const fetched = await open.evaluate(async (address) => (await fetch(address)).text(), host.address)
  expect(fetched, 'what a page of the old build asks for').not.toMatch(/407(\u00a0|&nbsp;|&#160;| )km/)
  for (const path of ['', 'progress/', 'facts/wall-2025-01/']) {
    await open.goto(host.address + path)
    await says(open, '407')
    await expect(open.getByRole('note')).toHaveCount(0)
  }
  expect(host.asked.filter((path) => !path.includes('/offline/'))).toEqual([])
})

test('until a newer build is whole the old one is shown, and says so', async ({ page }) => {
  await keep(page, host.address)
  host.folder = next
  host.failing = (path) => path.includes('/packs/')
  await ageKept(page, hour)
  await page.goto(`${host.address}progress/`)
  await expect.poll(() => packsAsked().length).toBeGreaterThan(0)
  await page.goto(`${host.address}facts/wall-2025-01/`)
  await says(page, '400')
  await expect(page.getByRole('note')).toContainText('The site has changed since.')

  await page.getByRole('note').getByRole('link', { name: 'Keep offline' }).click()
  await expect(here(page)).toContainText('there is a newer version')
  host.failing = () => false
  await button(page, 'Fetch the newer version').click()
  await expect(told(page)).toHaveText('Done. The site can be read without a connection.')
  await page.goto(`${host.address}facts/wall-2025-01/`)
  await says(page, '407')
})

test('a page whose pack was cleared away comes from the network, and the pack can be fetched again', async ({
  page,
}) => {
  await keep(page, host.address)
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '')
    for (const request of await cache.keys()) if (request.url.includes('/kept/pack/')) await cache.delete(request)
  })
  await page.goto(`${host.address}progress/`)
  await says(page, '400')
  expect(host.asked).toContain(`${base}progress/`)
  await page.goto(`${host.address}offline/`)
  await expect(here(page)).toContainText('Your browser has cleared part of it away')
  await button(page, 'Put right what is kept').click()
  await expect(told(page)).toHaveText('Done. The site can be read without a connection.')
  host.asked.length = 0
  await page.goto(`${host.address}progress/`)
  expect(host.asked).toEqual([])
})

test('fetching can be paused, and given up without a trace', async ({ page }) => {
  // Beyond the first, packs are on their way for ever.
  let count = 0
  await page.route('**/packs/*', (route) => (++count > 4 ? undefined : route.continue()))
  await page.goto(`${host.address}offline/`)
  await button(page, 'Keep offline').click()
  await expect(told(page)).toHaveText(/^Fetching |is here\.$/)
  await expect(button(page, 'Pause')).toBeFocused()
  await button(page, 'Pause').click()
  await expect(told(page)).toHaveText('Paused. What has come stays here.')
  await expect(button(page, 'Go on')).toBeFocused()
  await button(page, 'Give up').click()
  await expect(told(page)).toHaveText('Given up. What had come is removed.')
  await expect(button(page, 'Keep offline')).toBeFocused()
  expect(await traces(page)).toEqual([])
})

test('removing takes away everything, in every window', async ({ page }) => {
  await keep(page, host.address)
  const open = await page.context().newPage()
  await open.goto(`${host.address}progress/`)
  await button(page, 'Remove from this device').click()
  await expect(told(page)).toContainText('Removed.')
  expect(await traces(page)).toEqual([])
  await open.goto(`${host.address}facts/wall-2025-01/`)
  await says(open, '400')
  expect(host.asked).toContain(`${base}facts/wall-2025-01/`)
  expect(await traces(open)).toEqual([])
})
