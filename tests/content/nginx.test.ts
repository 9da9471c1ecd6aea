import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brotliModule, nginxProgram } from '../../src/cli/debian.ts'
import { compress } from '../../src/hosts/compress.ts'
import { readHeaders, readRedirects } from '../../src/hosts/rules.ts'
import { linkedCopy, Nginx, replace } from './nginx.ts'

const dist = resolve('dist')
// Where nginx is missing `npm test` says so; the site it is asked to serve is built before these tests.
const possible = [nginxProgram, brotliModule, join(dist, '_headers')].every((path) => existsSync(path))

describe.skipIf(!possible)('with a real nginx', () => {
  const nginx = new Nginx()
  const below = new Nginx()
  let site = ''
  const read = (path: string) => readFileSync(join(site, path))
  /** A file of a folder whose files are named by their content. */
  const named = (folder: string) => `/${folder}/${readdirSync(join(site, folder)).sort()[0]}`

  beforeAll(async () => {
    site = linkedCopy(dist, 'nginx-site')
    replace(join(site, '_redirects'), '/contraband/ /threats/smuggling/ 301\n')
    await compress(['index.html', 'progress/index.html', 'data/datapackage.json'].map((name) => join(site, name)))
    const rules = readHeaders(read('_headers').toString())
    const moves = readRedirects(read('_redirects').toString())
    await nginx.start({ folder: site, base: '/', rules, moves }, resolve('.hosts/nginx-work'))
    const lower = rules.map(({ path, headers }) => ({ path: `/615km${path}`, headers }))
    await below.start({ folder: site, base: '/615km/', rules: lower, moves: [] }, resolve('.hosts/nginx-below'))
    // Only to end what hangs: a loaded machine may take its time.
  }, 60_000)
  afterAll(async () => {
    await nginx.stop()
    await below.stop()
    for (const name of ['nginx-site', 'nginx-work', 'nginx-below'])
      rmSync(resolve('.hosts', name), { recursive: true, force: true })
  })

  test('pages are asked for again each time, and are not sent again when they are the same', async () => {
    const { status, headers, body } = await nginx.ask('/')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
    expect(body.equals(read('index.html'))).toBe(true)
    const again = await nginx.ask('/', { 'If-None-Match': String(headers.etag) })
    expect(again.status).toBe(304)
    expect(again.body.length).toBe(0)
    expect(again.headers['cache-control']).toBe('no-cache')
    expect((await nginx.ask('/', { 'If-None-Match': '"another"' })).status).toBe(200)
  })

  test('files named by their content are kept for good, and others are not', async () => {
    for (const folder of ['_astro', 'offline/packs', 'pagefind/fragment', 'pagefind/index']) {
      const { status, headers } = await nginx.ask(named(folder))
      expect(status, folder).toBe(200)
      expect(headers['cache-control'], folder).toBe('public, max-age=31536000, immutable')
      expect((await nginx.ask(`/${folder}/none.js`)).headers['cache-control'], 'one that is not there').toBe('no-cache')
    }
    for (const path of ['/search/names.pack', '/offline/offer.json', '/pagefind/pagefind-entry.json', '/data/facts.csv'])
      expect((await nginx.ask(path)).headers['cache-control'], path).toBe('no-cache')
  })

  test('each gets what it can unpack, the smallest first', async () => {
    for (const [path, file] of [
      ['/', 'index.html'],
      ['/data/datapackage.json', 'data/datapackage.json'],
    ] as const) {
      const whole = await nginx.ask(path)
      const gzip = await nginx.ask(path, { 'Accept-Encoding': 'gzip, deflate' })
      const brotli = await nginx.ask(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' })
      const ways = [whole, gzip, brotli].map(({ headers }) => headers['content-encoding'])
      expect(ways).toEqual([undefined, 'gzip', 'br'])
      for (const { headers } of [whole, gzip, brotli]) {
        expect(headers.vary).toBe('Accept-Encoding')
        expect(headers['content-type']).toBe(whole.headers['content-type'])
        expect(headers['link']).toBe(whole.headers['link'])
      }
      expect(gunzipSync(gzip.body).equals(read(file))).toBe(true)
      expect(brotliDecompressSync(brotli.body).equals(read(file))).toBe(true)
      expect(brotli.body.length).toBeLessThan(gzip.body.length)
      expect(new Set([whole, gzip, brotli].map(({ headers }) => headers.etag)).size, 'one mark for each way').toBe(3)
    }
    const { headers } = await nginx.ask('/about/', { 'Accept-Encoding': 'br, gzip' })
    expect(headers['content-encoding'], 'a page that nobody packed').toBeUndefined()
  })

  test('readers are sent on from what moved, and to the slash at the end', async () => {
    const moved = await nginx.ask('/contraband/?from=print')
    expect([moved.status, moved.headers.location]).toEqual([301, '/threats/smuggling/?from=print'])
    const bare = await nginx.ask('/about')
    expect([bare.status, bare.headers.location]).toEqual([301, '/about/'])
  })

  test('what is not there is answered with the page for it, and the files for other hosts are not there', async () => {
    for (const path of ['/no-such-page/', '/_astro/none.js', '/_headers', '/_redirects']) {
      const { status, headers, body } = await nginx.ask(path)
      expect(status, path).toBe(404)
      expect(body.equals(read('404.html')), path).toBe(true)
      expect(headers['x-content-type-options'], path).toBe('nosniff')
    }
  })

  test('a part of a file can be asked for', async () => {
    const { status, headers, body } = await nginx.ask('/data/facts.csv', { Range: 'bytes=10-19' })
    const all = read('data/facts.csv')
    expect(status).toBe(206)
    expect(headers['content-range']).toBe(`bytes 10-19/${all.length}`)
    expect(body.equals(all.subarray(10, 20))).toBe(true)
    expect((await nginx.ask('/data/facts.csv', { Range: `bytes=${all.length}-` })).status).toBe(416)
  })

  test('the links of each page are those in `_headers`', async () => {
    const said = [...read('_headers').toString().matchAll(/^(\/\S*)\n {2}Link: (.*)$/gm)]
    expect(said.length).toBeGreaterThan(100)
    for (const [, path = '', link] of said.filter((_, index) => index % 40 === 0))
      expect((await nginx.ask(path)).headers['link'], path).toBe(link)
    expect((await nginx.ask('/data/facts.csv')).headers['link']).toBeUndefined()
  })

  test('headers for safety are everywhere, and others may show figures', async () => {
    const { headers } = await nginx.ask('/about/')
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'")
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    const figure = await nginx.ask('/embed/progress/')
    expect(figure.status).toBe(200)
    expect(figure.headers['content-security-policy']).toBe('frame-ancestors *')
    expect((await nginx.ask('/data/facts.csv')).headers['cross-origin-resource-policy']).toBe('cross-origin')
  })

  test.each([
    ['/sources.bib', 'application/x-bibtex; charset=utf-8'],
    ['/sources.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['/sources.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['/progress/cite.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['/data/facts.json', 'application/json; charset=utf-8'],
    ['/data/facts.csv', 'text/csv; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/offline-worker.js', 'text/javascript; charset=utf-8'],
    ['/search/names.pack', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await nginx.ask(path)
    expect([status, headers['content-type']]).toEqual([200, type])
  })

  test('200 readers at once each read some pages, and nothing goes wrong', async () => {
    const pages = ['/', '/progress/', '/about/', '/data/facts.json', '/topics/', named('_astro')]
    const sizes = new Map<string, number>()
    for (const page of pages) sizes.set(page, (await nginx.ask(page)).body.length)
    const reader = async (_: unknown, number: number) => {
      const read: string[] = []
      for (const [index] of pages.entries()) {
        const page = pages[(index + number) % pages.length] as string
        const { status, body } = await nginx.ask(page)
        read.push(`${status} ${body.length === sizes.get(page)}`)
      }
      return read
    }
    const read = (await Promise.all(Array.from({ length: 200 }, reader))).flat()
    expect(read).toHaveLength(200 * pages.length)
    expect(new Set(read)).toEqual(new Set(['200 true']))
    expect(nginx.errors).toEqual([])
  })

  test('below a path all is as it is at the root', async () => {
    const page = await below.ask('/615km/progress/', { 'Accept-Encoding': 'br' })
    expect(page.headers['content-encoding']).toBe('br')
    expect(page.headers['link']).toBe((await nginx.ask('/progress/')).headers['link'])
    expect((await below.ask(`/615km${named('_astro')}`)).headers['cache-control']).toContain('immutable')
    expect((await below.ask('/615km/sources.json')).headers['content-type']).toContain('csl+json')
    const bare = await below.ask('/615km')
    expect([bare.status, bare.headers.location]).toEqual([301, '/615km/'])
    const slash = await below.ask('/615km/about')
    expect([slash.status, slash.headers.location]).toEqual([301, '/615km/about/'])
    const missing = await below.ask('/615km/no-such-page/')
    expect([missing.status, missing.body.equals(read('404.html'))]).toEqual([404, true])
    expect((await below.ask('/progress/')).status, 'nothing is above the path').toBe(404)
  })
})
