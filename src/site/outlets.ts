import GithubSlugger from 'github-slugger'
import { en } from '../i18n/en.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { compareDates } from '../ledger/dates.ts'
import type { Source } from '../schemas/source.ts'
import { groupBy } from './group.ts'
import { outletOf } from './sources.ts'

/** An outlet with the sources that were read there, the newest first. */
export interface Outlet {
  key: string
  name: string
  address: string
  sources: Source[]
}

const sortName = (name: string) => name.replace(/^(?:al|the)[ -]/i, '')

/** The outlets whose pages were read, in alphabetical order, articles left aside. */
export function outlets({ sources }: Pick<Ledger, 'sources'>): Outlet[] {
  const slugger = new GithubSlugger()
  return groupBy(sources.values(), outletOf)
    .sort(([a], [b]) => sortName(a).localeCompare(sortName(b), en.language))
    .map(([name, read]) => {
      const key = slugger.slug(name.normalize('NFKD').replace(/\p{M}/gu, ''))
      const newestFirst = [...read].sort((a, b) => compareDates(b.issued, a.issued))
      return { key, name, address: `/sources/from/${key}/`, sources: newestFirst }
    })
}

/** Outlets by the first letter of their names. */
export const byLetter = (all: Outlet[]): [string, Outlet[]][] =>
  groupBy(all, ({ name }) => sortName(name).charAt(0).toUpperCase())

/** The outlets that have a page: those of which more than one text was read. */
export const outletPages = (ledger: Pick<Ledger, 'sources'>): Outlet[] =>
  outlets(ledger).filter(({ sources }) => sources.length > 1)
