import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from './test.ts'
import { serve } from './serve.ts'

test.describe.configure({ mode: 'serial' })
test.setTimeout(300_000)

let root = ''
let content = ''
let out = ''

test.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'))
  content = join(root, 'content')
  out = join(root, 'site')
  copyContent()
})
test.afterAll(() => {
  rmSync(root, { recursive: true })
})

/** Copies the content of a small site with two claims on a wall: a page of each kind is built in seconds. */
function copyContent(): void {
  for (const folder of ['content', 'wall'])
    cpSync(resolve('tests/fixtures', folder), content, { recursive: true, force: true })
  edit('site.yaml', (text) => text.replace('progressSeries: border-length', 'progressSeries: wall-complete'))
}

/** Builds the copied content into its own folder. */
function build(settings: Record<string, string> = {}) {
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: out,
    SITE: 'https://615km.example',
    BASE: '/',
    ...settings,
  }
  return spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' })
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(content, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after, `${file} was to change`).not.toBe(before)
  writeFileSync(path, after)
}

/** Names, sizes and times of all files: enough to tell that nothing was touched. */
const fingerprint = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${statSync(join(folder, name)).size} ${statSync(join(folder, name)).mtimeMs}`)

const read = (address: string) => readFileSync(join(out, address), 'utf8')

test('changing one value changes it in prose, chart, table, fact page, data and search', async ({ page }) => {
  edit('facts/progress.yaml', (text) => text.replace(/(wall-2025-01:[\s\S]*?value: )400\n/, '$1407\n'))
  const { status, stderr } = build()
  expect(status, stderr).toBe(0)

  const figure = /407(?:\u00a0|&nbsp;|&#160;)km/
  const fact = read('facts/wall-2025-01/index.html')
  const progress = read('progress/index.html')
  expect(read('index.html')).toMatch(figure)
  expect(progress.match(/<tspan[^>]*>407(?:\u00a0| )km<\/tspan>/g)?.length, 'labels in the chart').toBeGreaterThan(0)
  expect(progress, 'row of the table').toMatch(/data-fact="wall-2025-01"[\s\S]{0,200}407/)
  expect(progress, 'finding').toContain('407 km were announced before')
  expect(fact).toMatch(figure)
  for (const part of [/<h1.*?<\/h1>/s, /<p class="answer">.*?<\/p>/s, /<dl class="record">.*?<\/dd>/s]) {
    expect(part.exec(fact)?.[0]).toMatch(figure)
    expect(part.exec(fact)?.[0]).not.toMatch(/(?<!\d)400(?:\u00a0| )km/)
  }
  const rows = JSON.parse(read('data/facts.json')) as { id: string; min: number }[]
  expect(rows.find(({ id }) => id === 'wall-2025-01')?.min).toBe(407)
  expect(read('data/progress.csv')).toMatch(/wall-2025-01,[^\n]*407/)

  const { address, server } = await serve(out)
  await page.goto(`${address}/search/?q=407+km`)
  await expect(page.locator('.groups a[href^="/facts/wall-2025-01/"]').first()).toBeVisible()
  server.close()
})

test('a correction is shown by the fact, on pages written before it, in the list of corrections and in the feed', () => {
  edit('facts/progress.yaml', (text) =>
    text.replace(
      /(wall-2025-01:\n)/,
      `$1  changes:\n    - { date: '2026-11-25', was: { value: 399 }, why: 'The agency put <right> its own report & figure.' }\n`,
    ),
  )
  edit('pages/progress.mdx', (text) => text.replace(/updated: '.*'/, "updated: '2026-11-20'"))
  const { status, stderr } = build()
  expect(status, stderr).toBe(0)
  const was = 'It said before: 399\u00a0km'
  const why = 'The agency put &lt;right&gt; its own report &amp; figure.'
  expect(read('facts/wall-2025-01/index.html')).toContain(`<td>399\u00a0km</td><td>${why}</td>`)
  expect(read('about/corrections/index.html')).toContain(was)
  expect(read('about/corrections/index.html')).toContain(why)
  expect(read('progress/index.html')).toContain(was)
  expect(read('progress/index.html')).toContain('Corrected on 25 November 2026.')
  expect(read('index.html'), 'a page written on the day itself').not.toContain(was)
  expect(read('feed.xml')).toMatch(
    /<title>Corrected: Concrete wall reported complete: 407\u00a0km \(7 January 2025\)<\/title>/,
  )
  expect(read('feed.xml')).toContain(why)
  const rows = JSON.parse(read('data/facts.json')) as { id: string; corrected: string | null }[]
  expect(rows.find(({ id }) => id === 'wall-2025-01')?.corrected).toBe('2026-11-25')
})

test('a build compared with the last edition refuses a value that changed unsaid', () => {
  const edition = join(root, 'facts.json')
  writeFileSync(edition, read('data/facts.json'))
  edit('facts/progress.yaml', (text) => text.replace(/(wall-2025-01:[\s\S]*?value: )407\n/, '$1408\n'))
  const before = fingerprint(out)
  const { status, stderr } = build({ PREVIOUS: edition })
  expect(status).not.toBe(0)
  expect(stderr).toContain(
    'wall-2025-01.value: was published as 407\u00a0km and is now 408\u00a0km, and changes does not say so.',
  )
  expect(fingerprint(out)).toEqual(before)
})

test('content with errors builds nothing and leaves the last site untouched', () => {
  const before = fingerprint(out)
  edit('threats/smuggling.mdx', (text) => text.replace('title:', 'titel:'))
  edit('topics.yaml', (text) => `${text}broken: [\n`)
  const { status, stderr } = build()
  expect(status).not.toBe(0)
  expect(stderr).toContain('content/threats/smuggling.mdx:2:1 error: smuggling.titel')
  expect(stderr).toContain('content/topics.yaml')
  expect(fingerprint(out)).toEqual(before)
})

/** True for an address below the path; of a file only where there is one. The small site lacks some pages of prose. */
function isBelow(link: string): boolean {
  const [, path] = /^\/615km\/([^?#]*)/.exec(link) ?? []
  return path !== undefined && (!/\.\w+$/.test(path) || existsSync(join(out, decodeURIComponent(path))))
}

test('the site can live below a path, a renamed page leaves a redirect, and a withdrawn one word of it', () => {
  rmSync(content, { recursive: true })
  copyContent()
  edit('threats/smuggling.mdx', (text) => text.replace('title:', 'formerly: [/contraband/]\ntitle:'))
  writeFileSync(join(content, 'published.yaml'), '/facts/old-fact/: []\n')
  const withdrawn = "/facts/old-fact/: { withdrawn: '2026-12-03', why: The report was retracted. }\n"
  writeFileSync(join(content, 'gone.yaml'), withdrawn)
  const { status, stderr } = build({ BASE: '/615km/', SITE: 'https://site.example' })
  expect(status, stderr).toBe(0)
  const home = read('index.html')
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(30)
  for (const name of pages) {
    const links = [...read(name).matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link = '']) => link)
    expect(links.length, name).toBeGreaterThan(0)
    expect(
      links.filter((link) => !isBelow(link)),
      name,
    ).toEqual([])
  }
  expect(home).toContain('<link rel="canonical" href="https://site.example/615km/"')
  expect(read('contraband/index.html')).toContain('url=/615km/threats/smuggling/')
  const tombstone = read('facts/old-fact/index.html')
  for (const words of ['/615km/facts/old-fact/', '3 December 2026', 'The report was retracted.', 'content="noindex"'])
    expect(tombstone).toContain(words)
  expect(tombstone).toContain('href="/615km/facts/"')
  expect(read('sitemap-0.xml')).not.toMatch(/old-fact|contraband/)
  expect(read('sitemap-0.xml')).toContain('https://site.example/615km/threats/smuggling/')
  expect(existsSync(join(out, 'pagefind/pagefind.js'))).toBe(true)
})
