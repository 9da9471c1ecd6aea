import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { allPages, fileAt, type Page } from './dist.ts'

/** A built script and those it imports. */
function withImports(file: string): string[] {
  const imported = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)]
  return [file, ...imported.flatMap(([, path = '']) => withImports(join(dirname(file), path)))]
}

/** Bytes after brotli of the scripts that load with a page, those that they import included. */
function scriptWeight({ html, scripts }: Page): number {
  const inline = [...html.matchAll(/<script type="module">(.*?)<\/script>/gs)].map(([, code = '']) => Buffer.from(code))
  const files = new Set(scripts.flatMap((script) => fileAt(script) ?? []).flatMap(withImports))
  return [...inline, ...[...files].map((file) => readFileSync(file))].reduce(
    (sum, part) => sum + brotliCompressSync(part).length,
    0,
  )
}

/** Bytes after brotli of a page with all scripts that load with it; styles are inside the page. */
function weight({ html, scripts }: Page): number {
  const files = new Set(scripts.flatMap((script) => fileAt(script) ?? []).flatMap(withImports))
  const parts = [Buffer.from(html), ...[...files].map((file) => readFileSync(file))]
  return parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0)
}

const hasChart = ({ html }: Page) => html.includes('class="figure')
const kilobyte = 1000

test('a text page is at most 20 kB', () => {
  const heavy = allPages().filter((page) => !hasChart(page) && weight(page) > 20 * kilobyte)
  expect(heavy.map((page) => `${page.address}: ${weight(page)}`)).toEqual([])
})

test('a chart page is at most 40 kB with its script', () => {
  const charts = allPages().filter(hasChart)
  expect(charts.length).toBeGreaterThan(2)
  const heavy = charts.filter((page) => hasChart(page) && weight(page) > 40 * kilobyte)
  expect(heavy.map((page) => `${page.address}: ${weight(page)}`)).toEqual([])
})

test('the script of a page with charts is at most 16 kB in all, that of a text page at most 1 kB', () => {
  const pages = allPages()
  const heaviest = Math.max(...pages.map(scriptWeight))
  // A page with charts has script: otherwise this measures nothing.
  expect(heaviest).toBeGreaterThan(3 * kilobyte)
  // These two are tools: what is asked for on them is their script.
  const isTool = ({ address }: Page) => ['/facts/', '/search/'].includes(address)
  const limit = (page: Page) => (hasChart(page) ? 16 : isTool(page) ? 3 : 1) * kilobyte
  const heavy = pages.filter((page) => scriptWeight(page) > limit(page))
  expect(heavy.map((page) => `${page.address}: ${scriptWeight(page)}`)).toEqual([])
})
