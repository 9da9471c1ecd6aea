import { readFileSync } from 'node:fs'
import { openSearch } from '../../../src/search/engine/search.ts'
import { titleOf } from '../grow/names.ts'

/** What is asked of each site: common words, a name, a sentence, words of many sections, and words misspelt. */
const queries = [
  'wall',
  titleOf('places', 0),
  'who watches the canal beside the trench',
  'old railway survey account',
  'warehuose inspecter',
]
/** Results that are loaded, as the page of the search does. */
const most = 10

export interface Cost {
  /** What the search loads before its first answer, in bytes. */
  open: number
  /** What all queries together load after that, in bytes. */
  bytes: number
  /** How long a query takes, the one in the middle, in milliseconds. */
  time: number
}

/** What queries cost on a built site, asked one after another in Node: no network, no drawing. */
export async function costOf(folder: string): Promise<Cost> {
  let bytes = 0
  const { fetch } = globalThis
  globalThis.fetch = (async (address: string | URL | Request) => {
    const file = readFileSync(new URL(String(address), 'file:').pathname)
    bytes += file.length
    return new Response(file)
  }) as typeof fetch
  try {
    const search = await openSearch({ bundle: `${folder}/pagefind/`, lists: `${folder}/search/`, base: '/' })
    // The first question loads the index itself: this one finds nothing in it.
    await search.ask({ query: 'qqqq', chosen: {}, most })
    const open = bytes
    const times: number[] = []
    for (const query of queries) {
      const start = performance.now()
      await search.ask({ query, chosen: {}, most })
      times.push(performance.now() - start)
    }
    const time = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
    return { open, bytes: bytes - open, time }
  } finally {
    globalThis.fetch = fetch
  }
}
