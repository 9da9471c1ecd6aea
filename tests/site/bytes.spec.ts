import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from '@playwright/test'
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

/** Bytes after brotli of a page with the files of script that load with it; all else is inside the page. */
const weight = (page: Page, limit: number) => compressed(Buffer.from(page.html), limit) + fileWeight(page)

const hasChart = ({ html }: Page) => html.includes('class="figure')
const kilobyte = 1000
const pages = singlePages()

/** The pages that weigh more than they may, each with its weight. */
const tooHeavy = (of: Page[], limit: number) =>
  of.flatMap((page) => {
    // The quick bound leaves room for the scripts, so that it cannot hide a page that is over.
    const weighed = weight(page, limit - fileWeight(page))
    return weighed > limit ? [`${page.address}: ${weighed}`] : []
  })

test('a text page is at most 20 kB', () => {
  const texts = pages.filter((page) => !hasChart(page))
  expect(texts.length).toBeGreaterThan(100)
  expect(tooHeavy(texts, 20 * kilobyte)).toEqual([])
})

test('a chart page is at most 40 kB with its script', () => {
  const charts = pages.filter(hasChart)
  expect(charts.length).toBeGreaterThan(2)
  expect(tooHeavy(charts, 40 * kilobyte)).toEqual([])
})

test('the script of a page with charts is at most 16 kB in all, that of a text page at most 1 kB', () => {
  // A page with charts has script: otherwise this measures nothing.
  expect(Math.max(...pages.map(scriptWeight))).toBeGreaterThan(3 * kilobyte)
  // These are tools: what is asked for on them is their script. That of /print/ also reckons how long a choice is on paper,
  // and that of /offline/ fetches and checks what is kept.
  const tools: Record<string, number> = { '/facts/': 3, '/search/': 3, '/print/': 3.5, '/offline/': 5.5 }
  const limit = (page: Page) => (hasChart(page) ? 16 : (tools[page.address] ?? 1)) * kilobyte
  const heavy = pages.filter((page) => scriptWeight(page) > limit(page))
  expect(heavy.map((page) => `${page.address}: ${scriptWeight(page)}`)).toEqual([])
})
