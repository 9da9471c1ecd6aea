import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { check, resolveConfig } from 'prettier'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findChromium } from '../../src/cli/chromium.ts'
import { namesIn, sha256 } from '../../src/editions/files.ts'
import { serve } from '../site/serve.ts'
import { copyCheckout } from './checkout.ts'

// Only to end what hangs: each of these builds a site, and a loaded machine may take its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 })

const root = mkdtempSync(join(tmpdir(), 'edition-'))
const release = '615km-2026.11.tar.gz'

const elsewhere = join(root, 'in einem anderen Ordner, ف')
const plainly = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }
const strangely = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/fixtures/later.mjs')).href}`,
}

/** A place with content of its own, an archive and a site, worked at from a checkout in a folder. */
function place(name: string, cwd: string, umask: string, circumstances: Record<string, string>) {
  const folder = join(root, name)
  const paths = { content: join(folder, 'content'), archive: join(folder, 'archive'), site: join(folder, 'site') }
  cpSync('tests/fixtures/content', paths.content, { recursive: true })
  const own = { CONTENT_DIR: paths.content, EDITIONS: paths.archive, OUT_DIR: paths.site }
  const env = { ...process.env, ...circumstances, ...own }
  const script = `umask ${umask}; exec node src/cli/$0.ts`
  const run = (command: string, settings: Record<string, string | undefined> = {}) =>
    spawnSync('sh', ['-c', script, command], { cwd, env: { ...env, ...settings }, encoding: 'utf8' })
  const edit = (file: string, before: string, after: string) => {
    const text = readFileSync(join(paths.content, file), 'utf8')
    writeFileSync(join(paths.content, file), text.replace(before, after))
  }
  return { ...paths, run, edit, read: (file: string) => readFileSync(join(paths.site, file), 'utf8') }
}

/** Every file of a folder with its checksum. */
const bytesOf = (folder: string) => namesIn(folder).map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`)

const one = place('one', '.', '022', plainly)
const two = place('two', elsewhere, '077', strangely)
const edition = 'editions/2026.11'

beforeAll(() => {
  copyCheckout(elsewhere)
  for (const { run } of [one, two]) {
    const { status, stderr } = run('edition')
    expect(status, stderr).toBe(0)
  }
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

test('an edition fixed twice from the same content has the same bytes', () => {
  expect(readFileSync(join(two.archive, release)).equals(readFileSync(join(one.archive, release)))).toBe(true)
  expect(readFileSync(join(two.content, 'editions.yaml'), 'utf8')).toBe(
    readFileSync(join(one.content, 'editions.yaml'), 'utf8'),
  )
})

test('the same content gives the same site in another folder, time zone, language and year', () => {
  expect(bytesOf(two.site)).toEqual(bytesOf(one.site))
})

test('the record of an edition is in the house style of files', async () => {
  const record = readFileSync(join(one.content, 'editions.yaml'), 'utf8')
  expect(await check(record, { parser: 'yaml', ...(await resolveConfig('content/site.yaml')) })).toBe(true)
})

test('every page of the fixed copy says which edition it is, names itself and leads to the current page', () => {
  const pages = namesIn(join(one.site, edition)).filter((name) => name.endsWith('.html') && !name.startsWith('embed/'))
  expect(pages.length).toBeGreaterThan(15)
  for (const name of pages) {
    const html = one.read(join(edition, name))
    const address = name.replace(/index\.html$/, '')
    expect(html, name).toContain('edition 2026.11, fixed on 25 November 2026')
    expect(html, name).toContain(`<a href="/${address}">The page as it is now</a>`)
    expect(html, name).toContain('<meta name="robots" content="noindex">')
    // These repeat other pages, or are parts of their lists.
    if (!/(^|\/)(cite|book)\/$|^sources\/outlets\//.test(address))
      expect(html, name).toContain(`<link rel="canonical" href="https://615km.example/${edition}/${address}">`)
    const inside = [...html.matchAll(/(?:href|src|data-input|data-facts)="(\/[^"]*)"/g)].map(([, link = '']) => link)
    const elsewhere = inside.filter((link) => !link.startsWith(`/${edition}/`) && link !== `/${address}`)
    expect([...new Set(elsewhere)].sort(), name).toEqual(['/editions/', '/feed.xml', '/offline/', '/search/'])
  }
})

test('the fixed copy holds nothing of what only the living site has, and is found by no search', () => {
  const top = readdirSync(join(one.site, edition))
  expect(top).toContain('SHA256SUMS')
  const living = ['search', 'pagefind', 'feed.xml', 'robots.txt', 'sitemap-index.xml', '404.html', 'editions']
  const kept = ['offline', 'offline-worker.js', 'site.webmanifest']
  for (const name of [...living, ...kept]) expect(top).not.toContain(name)
  expect(one.read('sitemap-0.xml')).toContain('<loc>https://615km.example/editions/</loc>')
  expect(one.read('sitemap-0.xml')).not.toContain(edition)
  const fragments = join(one.site, 'pagefind/fragment')
  const found = readdirSync(fragments).map((name) => gunzipSync(readFileSync(join(fragments, name))).toString())
  expect(found.some((text) => text.includes('"url":"/editions/"'))).toBe(true)
  expect(found.filter((text) => text.includes(`"url":"/${edition}`))).toEqual([])
})

test('citations of the living site, and of the copy, lead into the edition, to a part that is there', () => {
  const lists = namesIn(one.site).filter((name) => /(^|\/)cite\.json$/.test(name))
  const cited = lists.flatMap((name) => (JSON.parse(one.read(name)) as { URL: string }[]).map(({ URL }) => URL))
  expect(lists.filter((name) => name.startsWith(edition)).length).toBeGreaterThan(5)
  expect(cited.length).toBeGreaterThan(15)
  for (const url of cited) {
    const [path = '', anchor] = url.replace('https://615km.example/', '').split('#')
    expect(path).toMatch(new RegExp(`^${edition}/`))
    const html = one.read(`${path}index.html`)
    if (anchor) expect(html, url).toContain(` id="${anchor}"`)
  }
  expect(one.read('series/border-length/index.html')).toContain(
    `<link rel="cite-as" href="https://615km.example/${edition}/series/border-length/">`,
  )
  expect(one.read('series/border-length/cite/index.html')).not.toContain('is being prepared')
})

test('the list of editions links the edition and gives its checksum', () => {
  const list = sha256(one.read(`${edition}/SHA256SUMS`))
  expect(one.read('editions/index.html')).toContain(`<a href="/${edition}/">Edition 2026.11</a>`)
  expect(one.read('editions/index.html')).toContain(list)
  expect(one.read('editions/index.html')).not.toContain('In preparation')
})

test('a chart of the fixed copy is read by keyboard, and the slash leads to the search of the living site', async () => {
  const executablePath = findChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  const { address, server } = await serve(one.site)
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${address}/${edition}/series/border-length/`)
  const drawing = page.locator('svg[tabindex="0"]:visible').first()
  await drawing.focus()
  await page.keyboard.press('Home')
  await page.locator('.readout.reading').waitFor()
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.filter((path) => !path.startsWith(`/${edition}/`))).toEqual([])
  const looks = () => page.locator('h1').evaluate((title) => ({ ...getComputedStyle(title) }).margin)
  const fixed = await looks()
  await page.goto(`${address}/series/border-length/`)
  expect(fixed, 'the banner puts no styles out of order').toBe(await looks())
  await page.goto(`${address}/${edition}/series/border-length/`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.edition-banner').isVisible(), 'on paper').toBe(true)
  await page.keyboard.press('/')
  await page.waitForURL(`${address}/search/`)
  await browser.close()
  server.close()
})

test('an edition is never fixed again', () => {
  const { status, stderr } = one.run('edition')
  expect(status).toBe(1)
  expect(stderr).toContain('Edition 2026.11 was fixed on 2026-11-25, and is never fixed again. Name the next edition')
})

test('a later build with other content carries the edition byte for byte', () => {
  const before = bytesOf(join(one.site, edition))
  two.edit('facts/length.yaml', 'value: 615', 'value: 616')
  two.edit('site.yaml', "'2026.11'", "'2026.12'")
  const { status, stderr } = two.run('build')
  expect(status, stderr).toBe(0)
  expect(two.read('facts/length-one/index.html')).toContain('616')
  expect(bytesOf(join(two.site, edition))).toEqual(before)
  expect(two.read('editions/index.html')).toContain('Edition 2026.12 is in preparation.')
  // What is not fixed is cited where it is.
  expect(two.read('series/border-length/index.html')).toContain('<link rel="cite-as" href="https://615km.example/series/border-length/">')
  expect(two.read('series/border-length/cite/index.html')).toContain('Edition 2026.12 is being prepared.')
})

test('one byte changed in the archive fails the build, which names it and leaves the last site', () => {
  const before = bytesOf(two.site)
  rmSync(join(two.archive, release))
  cpSync(join(one.site, edition), join(two.archive, '2026.11'), { recursive: true })
  const home = join(two.archive, '2026.11/index.html')
  writeFileSync(home, readFileSync(home, 'utf8').replace('615', '616'))
  const { status, stderr } = two.run('build')
  expect(status).toBe(1)
  expect(stderr).toContain('Edition 2026.11: index.html was changed.')
  expect(bytesOf(two.site)).toEqual(before)
})

test('an archive that was named must hold every edition', () => {
  rmSync(two.archive, { recursive: true })
  const { status, stderr } = two.run('build')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Edition 2026\.11 is not in .+\. Put 615km-2026\.11\.tar\.gz there, or name/m)
  expect(existsSync(join(two.site, edition))).toBe(true)
})
