import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../src/search/index/packed.ts'
import type { WholeRecord } from '../../src/search/index/with-words.ts'
import type { Facets, RecordKind } from '../../src/search/record.ts'

interface Fragment {
  url: string
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

/** The records that an index holds, read back from its files. */
export function recordsOf(index: string): WholeRecord[] {
  return readdirSync(join(index, 'fragment')).map((name) => {
    const { url, content, meta, filters } = JSON.parse(readText(join(index, 'fragment', name))) as Fragment
    const { title = '', page = title, names = '', points = '', detail } = meta
    const of = (filter: string) => filters[filter] ?? []
    const facets: Facets = {
      topic: of('topic'),
      agency: of('agency'),
      place: of('place'),
      year: of('year'),
      standing: of('standing'),
    }
    const kind = of('kind')[0] as RecordKind
    return {
      address: url,
      kind,
      title,
      page,
      names: names.split(' · '),
      points,
      text: content,
      ...(detail && { detail }),
      facets,
    }
  })
}
