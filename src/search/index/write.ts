import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { transform } from 'esbuild'
import * as pagefind from 'pagefind'
import type { SearchRecord } from '../record.ts'
import { readText } from './packed.ts'
import { splitChunks } from './split.ts'
import type { WholeRecord } from './with-words.ts'

/** What Pagefind writes for interfaces and languages that this site does not use. */
const unused = /-ui\.|-highlight\.|-worker\.|unknown\.pagefind$/

/** What is kept of a record beside its words, and searched with them by the weights of the engine. */
function metaOf({ title, page, names, points, detail }: SearchRecord): Record<string, string> {
  const meta = { title, page: page !== title && page, names: names.join(' · '), points, detail }
  return Object.fromEntries(Object.entries(meta).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

/**
 * Writes Pagefind's index of records into a folder.
 * @returns the id that each record has in the index, by its address
 * @throws when there are none, or Pagefind finds fault with one
 */
export async function writeIndex(records: readonly WholeRecord[], folder: string): Promise<Map<string, string>> {
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
  splitChunks(folder)
  return idsIn(join(folder, 'fragment'))
}

/** Takes a third off a script that Pagefind ships as it was bundled. */
async function minify(path: string): Promise<void> {
  const { code } = await transform(readFileSync(path, 'utf8'), { minify: true, format: 'esm' })
  writeFileSync(path, code)
}

/** The ids of an index's records: each is the name of the file that holds it. */
function idsIn(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((name) => [
      (JSON.parse(readText(join(folder, name))) as { url: string }).url,
      basename(name, '.pf_fragment'),
    ]),
  )
}
