import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { wordList } from '../search/index/words.ts'
import { withWords } from '../search/index/with-words.ts'
import { writeIndex } from '../search/index/write.ts'
import { withRecords, type Named } from '../search/names/list.ts'
import type { SearchRecord } from '../search/record.ts'

const read = (path: string) => readFileSync(path, 'utf8')

/** Reads what pages of the site have left for the index alone, and takes it away. */
function taken<T>(path: string): T {
  const value = JSON.parse(read(path)) as T
  rmSync(path)
  return value
}

const pack = (path: string, text: string) => writeFileSync(path, gzipSync(text, { level: 9 }))

/** Indexes a built site for its search. Returns how many things can be found. Throws when none can be. */
export async function indexForSearch(folder: string): Promise<number> {
  const lists = join(folder, 'search')
  const records = withWords(taken<SearchRecord[]>(join(lists, 'records.json')), (address) => {
    return parseHTML(read(join(folder, address, 'index.html'))).document
  })
  const ids = await writeIndex(records, join(folder, 'pagefind'))
  const names = withRecords(taken<Named[]>(join(lists, 'names.json')), ids)
  pack(join(lists, 'names.pack'), JSON.stringify(names))
  pack(join(lists, 'words.pack'), wordList(records))
  return records.length
}
