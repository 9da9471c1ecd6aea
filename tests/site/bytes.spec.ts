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

/** Bytes after brotli of a page with all scripts that load with it; styles are inside the page. */
function weight({ html, scripts }: Page): number {
  const files = new Set(scripts.flatMap((script) => fileAt(script) ?? []).flatMap(withImports))
  const parts = [Buffer.from(html), ...[...files].map((file) => readFileSync(file))]
  return parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0)
}

const hasChart = ({ html }: Page) => html.includes('class="figure"')
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
