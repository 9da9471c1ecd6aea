import GithubSlugger from 'github-slugger'
import { en } from '../i18n/en.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { compareDates } from '../ledger/dates.ts'
import type { Source } from '../schemas/source.ts'
import { derived } from '../reuse/derived.ts'
import { groupBy } from './group.ts'
import { letterKey } from './letters.ts'
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

/** The outlet of each source, and its place among the outlets. */
const outletsOfSources = derived('outlets-of-sources', (ledger: Pick<Ledger, 'sources'>) => {
  const places = outlets(ledger).flatMap(({ name, address, sources }, rank) =>
    sources.map(({ id }) => [id, { name, address, rank }] as const),
  )
  return new Map(places)
})

/** The outlets of some sources, each with those sources, in alphabetical order. */
export function outletsOf(
  ids: Iterable<string>,
  ledger: Pick<Ledger, 'sources'>,
): (Pick<Outlet, 'name' | 'address'> & { ids: string[] })[] {
  const known = outletsOfSources(ledger)
  const found = [...ids].flatMap((id) => {
    const outlet = known.get(id)
    return outlet ? [{ id, outlet }] : []
  })
  return groupBy(found, ({ outlet }) => outlet.rank)
    .sort(([a], [b]) => a - b)
    .map(([, read]) => ({
      name: read[0]?.outlet.name ?? '',
      address: read[0]?.outlet.address ?? '',
      ids: read.map(({ id }) => id),
    }))
}

/** What the pages of the letters stand below. */
export const lettersAddress = '/sources/outlets/'

/** How many outlets a page of a letter has. */
export const mostOutlets = 100

/** How many outlets of a letter the page of all sources names. */
export const outletsFirst = 6

/** The outlets under a letter. */
export interface OutletLetter {
  letter: string
  /** Where all of them are. */
  address: string
  outlets: Outlet[]
}

/** What the outlets stand under whose names begin with a digit: few enough to stand together. */
const digits = '0–9'

function letterOf({ name }: Outlet): string {
  const first = sortName(name).charAt(0).toUpperCase()
  return /\d/.test(first) ? digits : first
}

/** Outlets by the first letter of their names. */
export const byLetter = (all: Outlet[]): OutletLetter[] =>
  groupBy(all, letterOf).map(([letter, named]) => ({
    letter,
    address: `${lettersAddress}${letterKey(letter)}/`,
    outlets: named,
  }))

/** Of the outlets of a letter those that come first: where most texts were read, in alphabetical order. */
export function firstOutlets(named: Outlet[]): Outlet[] {
  const most = [...named].sort((a, b) => b.sources.length - a.sources.length).slice(0, outletsFirst)
  return named.filter((outlet) => most.includes(outlet))
}

/** The outlets that have a page: those of which more than one text was read. */
export const outletPages = (ledger: Pick<Ledger, 'sources'>): Outlet[] =>
  outlets(ledger).filter(({ sources }) => sources.length > 1)
