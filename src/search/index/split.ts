import { createHash } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, encode } from 'cborg'
import { pack, readPacked } from './packed.ts'

/** A word of the index with where it stands; only the word itself is read here. */
type Word = [word: string, ...where: unknown[]]
type Chunk = [words: Word[], ...rest: unknown[]]
/** The table of contents of an index: version, records, chunks with their first and last words, and the rest. */
type Contents = [
  version: string,
  records: unknown[],
  chunks: [first: string, last: string, name: string][],
  ...unknown[],
]

/** Some 2 kB when packed: a query of many words loads little, and there are not too many files. */
const enough = 5_000
/** A chunk is not ended between words that begin alike in so many letters, so that a word half typed finds all of them. */
const alike = 3

const read = <T>(path: string): T => decode(readPacked(path), { allowIndefinite: true }) as T

/**
 * Parts words, in their order, into chunks of about `limit` bytes.
 * @param size of a word in bytes
 */
export function parted<W extends readonly [string, ...unknown[]]>(
  words: readonly W[],
  size: (word: W) => number,
  limit = enough,
): W[][] {
  const chunks: W[][] = []
  let [full, before] = [0, '']
  for (const word of words) {
    const [letters] = word
    const bytes = size(word)
    const ends = full > limit || (full > 0 && bytes > limit)
    if (chunks.length === 0 || (ends && letters.slice(0, alike) !== before.slice(0, alike))) {
      chunks.push([])
      full = 0
    }
    chunks.at(-1)?.push(word)
    full += bytes
    before = letters
  }
  return chunks
}

/** The fewest letters of `word` that come after `before` in the order of the index: by them half a word is found too. */
export function shortestAfter(before: string, word: string): string {
  const letters = [...word]
  const length = letters.findIndex((_, index) => letters.slice(0, index + 1).join('') > before)
  return letters.slice(0, length + 1).join('')
}

/**
 * Parts the chunks of an index finer: as Pagefind writes them, each word of a query costs some 20 kB.
 * @param folder of an index that Pagefind 1.6 has written; the test compares what it finds before and after
 */
export function splitChunks(folder: string): void {
  const name = readdirSync(folder).find((each) => each.endsWith('.pf_meta'))
  if (!name) throw new Error(`${folder} holds no index of Pagefind.`)
  const contents = read<Contents>(join(folder, name))
  const old = contents[2]
  const chunks = old.flatMap(([, , file]) => {
    const path = join(folder, 'index', `${file}.pf_index`)
    const [words, ...rest] = read<Chunk>(path)
    rmSync(path)
    return parted(words, (word) => encode(word).length).map((part) => [part, ...rest] as Chunk)
  })
  let before = ''
  contents[2] = chunks.map((chunk) => {
    const packed = pack(encode(chunk))
    const file = `en_${createHash('sha256').update(packed).digest('hex').slice(0, 10)}`
    writeFileSync(join(folder, 'index', `${file}.pf_index`), packed)
    const [first, last] = [chunk[0][0]?.[0] ?? '', chunk[0].at(-1)?.[0] ?? '']
    const from = shortestAfter(before, first)
    before = last
    return [from, last, file]
  })
  writeFileSync(join(folder, name), pack(encode(contents)))
}
