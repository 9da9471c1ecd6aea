import { headingsOf } from '../prose/headings.ts'
import { proseKinds } from '../schemas/kinds.ts'
import type { ProseEntry } from './content.ts'
import type { Library } from './library.ts'
import { ledgerPages, type Link } from './navigation.ts'
import { en } from '../i18n/en.ts'

/** What a link to an address is called: page and section for prose, else the title of the page, or the address itself. */
export function nameOf(address: string, library: Pick<Library, 'prose'>): string {
  const [page = '', anchor] = address.split('#')
  const entry = entriesOf(library).find((each) => each.address === page)
  const heading = headingsOf(entry?.body ?? '').find(({ id }) => id === anchor)
  if (entry && (heading || anchor === undefined)) return [entry.data.title, heading?.words].filter(Boolean).join(' › ')
  return ledgerPages.find((each) => each.address === address)?.title ?? address
}

/** The nearest page above an address: its section, or the home page. */
export function sectionOf(address: string, library: Pick<Library, 'prose'>): Link {
  const parts = address.split('/').slice(1, -2)
  const above = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`).reverse()
  const known = [
    ...entriesOf(library).map((entry) => ({ address: entry.address, title: entry.data.title })),
    ...ledgerPages,
  ]
  const found = above.flatMap((each) => known.find((page) => page.address === each) ?? [])
  return found[0] ?? { address: '/', title: en.nav.home }
}

const entriesOf = ({ prose }: Pick<Library, 'prose'>) =>
  proseKinds.flatMap((kind): readonly ProseEntry[] => prose[kind])
