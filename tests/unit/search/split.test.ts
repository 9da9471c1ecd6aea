import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as pagefind from 'pagefind'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Match, Pagefind } from '../../../src/search/engine/pagefind.ts'
import { numberRecords } from '../../../src/search/index/number.ts'
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

const addresses = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => `/${name}/`)

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

let prefix = ''
beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error('There is no index.')
  for (const url of addresses) {
    const content = readFileSync(join('content', url.slice(1, -1)), 'utf8')
    await index.addCustomRecord({ url, content, language: 'en', meta: { title: url }, filters: { kind: ['page'] } })
  }
  await index.writeFiles({ outputPath: join(root, 'whole') })
  await pagefind.close()
  cpSync(join(root, 'whole'), join(root, 'split'), { recursive: true })
  prefix = numberRecords(join(root, 'split'), addresses)
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

/** What a query finds: address, score and places of each. */
async function found(engine: Pagefind, query: string) {
  const { results } = await engine.search(query)
  const each = results.map(async ({ score, words, data }: Match) => [(await data()).url, score.toFixed(4), words])
  return Promise.all(each)
}

test('a split index finds what the whole one does: words, forms, beginnings, phrases and other scripts', async () => {
  const [whole, split] = [await opened('whole'), await opened('split')]
  const inOrder = (results: unknown[]) => results.map((each) => JSON.stringify(each)).sort()
  const queries = 'trench trenches tren smuggling captagon wal نينوى qaim zzz 2025'.split(' ')
  for (const query of [...queries, 'deep trench', '"border guard"']) {
    const results = await found(whole, query)
    expect(inOrder(await found(split, query)), query).toEqual(inOrder(results))
    expect(results.length > 0, query).toBe(query !== 'zzz')
  }
})

test('the records of the index have numbers in their order, and Pagefind has no filters of its own to count', async () => {
  const engine = await opened('split')
  const { results } = await engine.search('trench')
  const known = await Promise.all(results.map(async ({ id, data }) => [id, (await data()).url]))
  expect(known.length).toBeGreaterThan(5)
  for (const [id = '', url = ''] of known) expect(id).toBe(prefix + addresses.indexOf(url).toString(36))
  expect(readdirSync(join(root, 'split'))).not.toContain('filter')
})
