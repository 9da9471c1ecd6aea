import { en } from '../../i18n/en.ts'
import { proseKinds } from '../../schemas/kinds.ts'
import { parentOf } from '../../site/addresses.ts'
import type { ProseEntry } from '../../site/content.ts'
import type { Library } from '../../site/library.ts'
import { sections } from '../../site/navigation.ts'
import type { Chosen } from './chapter.ts'

/** A page in the reading order of the site. */
export interface Read extends Pick<Chosen, 'address' | 'depth'> {
  title: string
  /** Undefined for the glossary, which is made from the ledger. */
  entry?: ProseEntry
}

const isFirst = (id: string) => !id.includes('/')

/** A page of `content/pages`, those in the folder of its name, and the entries that have their pages below it. */
function branch(id: string, { prose }: Library): Read[] {
  const pages = prose.pages.filter((page) => page.id === id || page.id.startsWith(`${id}/`))
  const sorted = [...pages.filter((page) => isFirst(page.id)), ...pages.filter((page) => !isFirst(page.id))]
  const entries = proseKinds
    .filter((kind) => kind !== 'pages' && parentOf(kind) === `/${id}/`)
    .flatMap((kind): ProseEntry[] => prose[kind])
  return [...sorted, ...entries].map((entry, index) => ({
    address: entry.address,
    title: entry.data.title,
    entry,
    depth: index === 0 ? 1 : 2,
  }))
}

/** Every page of prose in reading order, then the glossary. */
export function readingOrder(library: Library): Read[] {
  const home = branch('index', library)
  const body = [...sections, 'about'].flatMap((id) => branch(id, library))
  return [...home, ...body, { address: '/glossary/', title: en.nav.glossary, depth: 1 }]
}
