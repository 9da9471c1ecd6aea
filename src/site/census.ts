import type { Ledger } from '../ledger/ledger.ts'
import type { Source } from '../schemas/source.ts'
import { groupBy } from './group.ts'

export interface Tally {
  key: string
  count: number
}

/** How many sources the ledger has of each language and type, and how many call for care in one way or another. */
export function census({ sources }: Pick<Ledger, 'sources'>) {
  const all = [...sources.values()]
  return {
    all: all.length,
    languages: tally(all, ({ language }) => language),
    types: tally(all, ({ type }) => type),
    relays: all.filter(({ relays }) => relays !== undefined).length,
    party: all.filter(({ party }) => party).length,
    undated: all.filter(({ issued }) => issued === undefined).length,
    caution: all.filter(({ caution }) => caution !== undefined).length,
  }
}

function tally(sources: Source[], key: (source: Source) => string): Tally[] {
  return groupBy(sources, key)
    .map(([name, group]) => ({ key: name, count: group.length }))
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key, 'en'))
}
