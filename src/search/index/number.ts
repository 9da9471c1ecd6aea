import { createHash } from 'node:crypto'
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, encode } from 'cborg'
import { idOf } from '../engine/filter-list.ts'
import { pack, readPacked, readText } from './packed.ts'

/** The table of contents of an index, as far as it names records and filters. */
type Contents = [
  version: string,
  records: [id: string, ...rest: unknown[]][],
  chunks: unknown,
  filters: unknown[],
  ...unknown[],
]

/**
 * Gives the records of an index numbers for ids, in the order of `addresses`: Pagefind's own take up most of its table
 * of contents. What they begin with is made from what all records hold, so that browsers may keep a record for good. The
 * filters are taken out: Pagefind would count all of them in each search.
 * @returns what the ids begin with
 */
export function numberRecords(folder: string, addresses: readonly string[]): string {
  const name = readdirSync(folder).find((each) => each.endsWith('.pf_meta'))
  if (!name) throw new Error(`${folder} holds no index of Pagefind.`)
  const numbers = new Map(addresses.map((address, number) => [address, number]))
  const contents = decode(readPacked(join(folder, name)), { allowIndefinite: true }) as Contents
  const file = (id: string) => join(folder, 'fragment', `${id}.pf_fragment`)
  const texts: string[] = []
  const numbered = contents[1].map((record) => {
    const text = readText(file(record[0]))
    const { url } = JSON.parse(text) as { url: string }
    const number = numbers.get(url)
    if (number === undefined) throw new Error(`The index has ${url}, which is none of its records.`)
    texts[number] = text
    return { record, number }
  })
  const prefix = `en_${createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 8)}-`
  for (const { record, number } of numbered) {
    const id = idOf(prefix, number)
    renameSync(file(record[0]), file(id))
    record[0] = id
  }
  contents[3] = []
  rmSync(join(folder, 'filter'), { recursive: true, force: true })
  writeFileSync(join(folder, name), pack(encode(contents)))
  return prefix
}
