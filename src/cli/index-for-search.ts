import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { wordList } from '../search/index/words.ts'
import { withWords } from '../search/index/with-words.ts'
import { writeIndex } from '../search/index/write.ts'
import { withRecords, type Named } from '../search/names/list.ts'
import type { SearchRecord } from '../search/record.ts'

const read = (path: string) => readFileSync(path, 'utf8')
const json = <T>(path: string): T => JSON.parse(read(path)) as T

/** Indexes a built site for its search. Returns how many things can be found. Throws when none can be. */
export async function indexForSearch(folder: string): Promise<number> {
  const lists = join(folder, 'search')
  const records = withWords(json<SearchRecord[]>(join(lists, 'records.json')), (address) => {
    return parseHTML(read(join(folder, address, 'index.html'))).document
  })
  rmSync(join(lists, 'records.json'))
  const ids = await writeIndex(records, join(folder, 'pagefind'))
  writeFileSync(join(lists, 'names.json'), JSON.stringify(withRecords(json<Named[]>(join(lists, 'names.json')), ids)))
  writeFileSync(join(lists, 'words.txt'), wordList(records))
  return records.length
}
