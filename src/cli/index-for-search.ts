import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { cut } from '../search/index/cut.ts'
import { withWords, type Cut } from '../search/index/with-words.ts'
import { writeSearch } from '../search/index/write.ts'
import type { Named } from '../search/names/list.ts'
import type { SearchRecord } from '../search/record.ts'
import { keptStep } from './kept-steps.ts'

const read = (path: string) => readFileSync(path, 'utf8')

/** Reads what the site has written for this step alone, and takes it away. */
function taken<T>(path: string): T {
  const value = JSON.parse(read(path)) as T
  rmSync(path)
  return value
}

/** Makes the search of a built site. Returns how many things can be found. Throws when none can be. */
export async function indexForSearch(folder: string): Promise<number> {
  const names = taken<Named[]>(join(folder, 'search/names.json'))
  const kept = keptStep<Cut>('words')
  const records = withWords(taken<SearchRecord[]>(join(folder, 'search/records.json')), (address) => {
    const html = read(join(folder, address, 'index.html'))
    return kept.of(html, () => cut(parseHTML(html).document))
  })
  await writeSearch(records, names, folder)
  return records.length
}
