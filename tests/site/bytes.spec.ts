import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from './test.ts'
import { singlePages, fileAt, type Page } from './dist.ts'
import { bytes } from './weight.ts'

/** A built script and those it imports. */
function withImports(file: string): string[] {
  const imported = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)]
  return [file, ...imported.flatMap(([, path = '']) => withImports(join(dirname(file), path)))]
}

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** Bytes after brotli; where a quick pass shows already that they are within the limit, that is answer enough. */
function compressed(part: Buffer, limit: number): number {
  const bound = brotliCompressSync(part, quick).length
  return bound <= limit ? bound : bytes(part)
}

const scripts = new Map<string, number>()

/** Bytes of a script after brotli, worked out once for all pages that have it. */
function scriptBytes(code: string): number {
  const size = scripts.get(code) ?? bytes(code)
  scripts.set(code, size)
  return size
}

/** Bytes after brotli of the files of script that load with a page, those that they import included. */
function fileWeight({ scripts: loaded }: Page): number {
  const files = new Set(loaded.flatMap((script) => fileAt(script) ?? []).flatMap(withImports))
  return [...files].reduce((sum, file) => sum + scriptBytes(readFileSync(file, 'utf8')), 0)
}

/** Bytes after brotli of all modules of a page, in files and inside it. */
function scriptWeight(page: Page): number {
  const inline = [...page.html.matchAll(/<script type="module">(.*?)<\/script>/gs)].map(([, code = '']) => code)
  return inline.reduce((sum, code) => sum + scriptBytes(code), fileWeight(page))
}

const hasChart = ({ html }: Page) => html.includes('class="figure')
const kilobyte = 1000
const pages = singlePages()

/** What a server may send before it has heard back: ten packets, of which the headers of the answer take their part. */
const firstWindow = 14_600

test('a text page comes in one round trip, with the styles of what is seen first', () => {
  const texts = pages.filter((page) => !hasChart(page))
  expect(texts.length).toBeGreaterThan(100)
  // Every part of every page stands on /print/, to be chosen: a tool, and as long as the site.
  const limit = (address: string) => (address === '/print/' ? 16_000 : firstWindow)
  const heavy = texts.flatMap(({ address, html }) => {
    const size = compressed(Buffer.from(html), limit(address))
    return size > limit(address) ? [`${address}: ${size}`] : []
  })
  expect(heavy).toEqual([])
})

test('the script that loads with a page of charts is at most 4 kB in all, that of a text page at most 1 kB', () => {
  // A page with charts has script: otherwise this measures nothing.
  expect(Math.max(...pages.map(scriptWeight))).toBeGreaterThan(2 * kilobyte)
  // These are tools: what is asked for on them is their script. That of /print/ also reckons how long a choice is on paper,
  // and that of /offline/ fetches and checks what is kept.
  const tools: Record<string, number> = { '/facts/': 3, '/search/': 3, '/print/': 3.6, '/offline/': 5.5 }
  // Where references stand there are buttons that copy them.
  const ofText = ({ address, html }: Page) => tools[address] ?? (html.includes('data-copy') ? 1.2 : 1)
  const limit = (page: Page) => (hasChart(page) ? 4 : ofText(page)) * kilobyte
  const heavy = pages.filter((page) => scriptWeight(page) > limit(page))
  expect(heavy.map((page) => `${page.address}: ${scriptWeight(page)}`)).toEqual([])
})
