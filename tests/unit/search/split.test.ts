import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as pagefind from 'pagefind'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Match, Pagefind } from '../../../src/search/engine/pagefind.ts'
import { parted, shortestAfter, splitChunks } from '../../../src/search/index/split.ts'

test('words are parted by size, but not where the next begins alike', () => {
  const words = ['aaa', 'aab', 'trail', 'train', 'trench', 'wall'].map((word): [string] => [word])
  const chunks = parted(words, () => 6, 10)
  expect(chunks.map((chunk) => chunk.map(([word]) => word))).toEqual([
    ['aaa', 'aab'],
    ['trail', 'train'],
    ['trench', 'wall'],
  ])
})

test('a word with many places has a chunk of its own', () => {
  const words: [string][] = [['also'], ['border'], ['camp']]
  expect(parted(words, ([word]) => (word === 'border' ? 100 : 1), 10).map((chunk) => chunk.length)).toEqual([1, 1, 1])
})

test.each([
  ['train', 'trench', 'tre'],
  ['', 'wall', 'w'],
  ['wall', 'walls', 'walls'],
])('after %s the fewest letters of %s are %s', (before, word, fewest) => {
  expect(shortestAfter(before, word)).toBe(fewest)
})

const root = mkdtempSync(join(tmpdir(), 'split-'))
const server = createServer((request, response) => {
  try {
    response.end(readFileSync(join(root, new URL(request.url ?? '/', 'http://x').pathname)))
  } catch {
    response.writeHead(404).end()
  }
})

/** The engine of an index in a folder below the root. */
async function opened(name: string): Promise<Pagefind> {
  writeFileSync(join(root, name, 'package.json'), '{ "type": "module" }')
  const engine = (await import(pathToFileURL(join(root, name, 'pagefind.js')).href)) as Pagefind
  const { port } = server.address() as AddressInfo
  await engine.options({ ranking: {}, basePath: `http://localhost:${port}/${name}/` })
  return engine
}

beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error('There is no index.')
  for (const name of readdirSync('content', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.mdx')) continue
    const content = readFileSync(join('content', name), 'utf8')
    await index.addCustomRecord({ url: `/${name}/`, content, language: 'en', meta: { title: name } })
  }
  await index.writeFiles({ outputPath: join(root, 'whole') })
  await pagefind.close()
  cpSync(join(root, 'whole'), join(root, 'split'), { recursive: true })
  splitChunks(join(root, 'split'))
  await new Promise<void>((resolve) => server.listen(0, resolve))
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

test('a split index has many more chunks', () => {
  const chunks = (name: string) => readdirSync(join(root, name, 'index')).length
  expect(chunks('split')).toBeGreaterThan(3 * chunks('whole'))
})

test('a split index finds what the whole one does: words, forms, beginnings, phrases and other scripts', async () => {
  const [whole, split] = [await opened('whole'), await opened('split')]
  const found = async (engine: Pagefind, query: string) =>
    (await engine.search(query)).results.map(({ id, score, words }: Match) => [id, score.toFixed(4), words])
  for (const query of [
    'trench',
    'trenches',
    'tren',
    'smuggling',
    'captagon',
    'wal',
    'deep trench',
    '"border guard"',
    'نينوى',
    'qaim',
    'zzz',
    '2025',
  ]) {
    const results = await found(whole, query)
    expect(await found(split, query), query).toEqual(results)
    expect(results.length > 0, query).toBe(query !== 'zzz')
  }
})
