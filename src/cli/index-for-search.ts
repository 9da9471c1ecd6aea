import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { writeIndex } from '../search/index/write.ts'
import { wordList } from '../search/index/words.ts'
import { withWords } from '../search/index/with-words.ts'
import type { SearchRecord } from '../search/record.ts'

const read = (path: string): Document => parseHTML(readFileSync(path, 'utf8')).document

/** Indexes a built site for its search. Returns how many things can be found. Throws when none can be. */
export async function indexForSearch(folder: string): Promise<number> {
  const path = join(folder, 'search/records.json')
  const records = JSON.parse(readFileSync(path, 'utf8')) as SearchRecord[]
  rmSync(path)
  const whole = withWords(records, (address) => read(join(folder, address, 'index.html')))
  writeFileSync(join(folder, 'search/words.txt'), wordList(whole).join('\n'))
  return writeIndex(whole, join(folder, 'pagefind'))
}
