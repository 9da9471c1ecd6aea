import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { transform } from 'esbuild'
import * as pagefind from 'pagefind'
import { idOf } from '../engine/filter-list.ts'
import { withRecords, type Named } from '../names/list.ts'
import { recordKinds, type SearchRecord } from '../record.ts'
import { filterLists } from './filters.ts'
import { numberRecords } from './number.ts'
import { splitChunks } from './split.ts'
import type { WholeRecord } from './with-words.ts'
import { wordList } from './words.ts'

/** What Pagefind writes for interfaces and languages that this site does not use. */
const unused = /-ui\.|-highlight\.|-worker\.|unknown\.pagefind$/

/**
 * Writes all that the search of a site reads: Pagefind's index below `pagefind/`, and the lists of names, words and
 * filters below `search/`.
 * @param folder of the built site
 * @param names without the ids of their records
 * @throws when there are no records, or Pagefind finds fault with one
 */
export async function writeSearch(
  records: readonly WholeRecord[],
  names: readonly Named[],
  folder: string,
): Promise<void> {
  // Those of a kind have numbers that follow each other, which their list need hardly say.
  const sorted = [...records].sort((a, b) => recordKinds.indexOf(a.kind) - recordKinds.indexOf(b.kind))
  const index = join(folder, 'pagefind')
  await writeIndex(sorted, index)
  const prefix = numberRecords(
    index,
    sorted.map(({ address }) => address),
  )
  splitChunks(index)
  const ids = new Map(sorted.map(({ address }, number) => [address, idOf(prefix, number)]))
  const lists = join(folder, 'search')
  mkdirSync(lists, { recursive: true })
  packed(join(lists, 'names.pack'), JSON.stringify(withRecords(names, ids)))
  packed(join(lists, 'words.pack'), wordList(sorted))
  for (const [filter, list] of filterLists(sorted, prefix)) packed(join(lists, `${filter}.pack`), JSON.stringify(list))
}

/** Packed here, so that a list is as small from a host that does not pack what it sends. */
const packed = (path: string, text: string): void => writeFileSync(path, gzipSync(text, { level: 9 }))

/** What is kept of a record beside its words, and searched with them by the weights of the engine. */
function metaOf({ title, page, names, points, detail }: SearchRecord): Record<string, string> {
  const meta = { title, page: page !== title && page, names: names.join(' · '), points, detail }
  return Object.fromEntries(Object.entries(meta).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

async function writeIndex(records: readonly WholeRecord[], folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' })
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
  const problems: string[] = []
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: record.address,
      content: record.text || record.title,
      language: 'en',
      meta: metaOf(record),
      filters: { kind: [record.kind], ...record.facets },
    })
    problems.push(...added.errors.map((error) => `${record.address}: ${error}`))
  }
  const written = await index.writeFiles({ outputPath: folder })
  await pagefind.close()
  problems.push(...written.errors)
  if (problems.length > 0 || records.length === 0)
    throw new Error(`The search index is not whole: ${problems.join('; ') || 'there is nothing in it'}`)
  for (const name of readdirSync(folder)) if (unused.test(name)) rmSync(join(folder, name))
  await minify(join(folder, 'pagefind.js'))
}

/** Takes a third off a script that Pagefind ships as it was bundled. */
async function minify(path: string): Promise<void> {
  const { code } = await transform(readFileSync(path, 'utf8'), { minify: true, format: 'esm' })
  writeFileSync(path, code)
}
