import type { ProseEntry } from './content.ts'
import type { Library } from './library.ts'
import { parentOf } from './addresses.ts'
import type { ProseKind } from '../schemas/kinds.ts'
import { en } from '../i18n/en.ts'

export interface Link {
  address: string
  title: string
}

/** The main sections, in the order of the masthead. */
export const sections = ['strategy', 'progress', 'threats', 'agencies', 'places', 'timeline', 'context'] as const

/** The parts of the ledger and the pages about the site, for the foot of every page. */
export const ledgerPages: Link[] = [
  { address: '/facts/', title: en.nav.facts },
  { address: '/series/', title: en.nav.series },
  { address: '/sources/', title: en.nav.sources },
  { address: '/topics/', title: en.nav.topics },
  { address: '/glossary/', title: en.nav.glossary },
  { address: '/data/', title: en.nav.data },
  { address: '/print/', title: en.printSet.nav },
]

/** The pages of `content/pages` that are sections, in order. Sections without a page are left out. */
export function sectionLinks({ prose }: Library): Link[] {
  return sections.flatMap((id) => {
    const page = prose.pages.find((each) => each.id === id)
    return page ? [{ address: page.address, title: page.data.title }] : []
  })
}

/** The pages about the site. */
export function aboutLinks(library: Library): Link[] {
  return [
    ...branch('about', library),
    { address: '/about/corrections/', title: en.nav.corrections },
    { address: '/editions/', title: en.editions.title },
    { address: '/offline/', title: en.offline.title },
  ]
}

/** A page of `content/pages`, then those in the folder of its name. */
function branch(id: string, { prose }: Library): Link[] {
  const pages = [
    prose.pages.filter((page) => page.id === id),
    prose.pages.filter((page) => page.id.startsWith(`${id}/`)),
  ]
  return pages.flat().map(({ address, data }) => ({ address, title: data.title }))
}

/** From the home page down to the parent of `entry`. */
export function trailOf(entry: ProseEntry, { prose }: Library): Link[] {
  const address = entry.collection === 'pages' ? parentPage(entry.id) : parentOf(entry.collection)
  const parent = prose.pages.find((page) => page.address === address)
  return parent ? [{ address: parent.address, title: parent.data.title }] : []
}

function parentPage(id: string): string | undefined {
  return id.includes('/') ? `/${id.split('/').slice(0, -1).join('/')}/` : undefined
}

/** The entries before and after `entry` among its siblings: the same kind, or pages of the same folder. */
export function neighbours(entry: ProseEntry, library: Library): { previous?: Link; next?: Link } {
  const row = siblings(entry, library)
  const index = row.findIndex(({ address }) => address === entry.address)
  const [previous, next] = [index > 0 ? row[index - 1] : undefined, index >= 0 ? row[index + 1] : undefined]
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) }
}

function siblings(entry: ProseEntry, library: Library): Link[] {
  if (entry.collection === 'pages') {
    const about = entry.id.split('/')[0] === 'about'
    return about ? aboutLinks(library) : sections.flatMap((id) => branch(id, library))
  }
  const row: ProseEntry[] = library.prose[entry.collection as ProseKind]
  return row.map(({ address, data }) => ({ address, title: data.title }))
}
