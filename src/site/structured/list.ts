import type { DefinedTermSetLeaf, ItemListLeaf } from 'schema-dts'
import { en } from '../../i18n/en.ts'
import { addressOf, parentOf } from '../addresses.ts'
import type { Content } from '../content.ts'
import { publicAddress } from '../href.ts'
import { idOf } from './parts.ts'

/** What a page of prose lists, in its order: the entries of a kind or the events. Undefined for other pages. */
export function listOn(
  address: string,
  { prose, events }: Pick<Content, 'prose' | 'events'>,
): ItemListLeaf | undefined {
  const kind = (['measures', 'threats', 'agencies', 'places'] as const).find((each) => parentOf(each) === address)
  if (kind) return itemList(prose[kind].map((entry) => entry.address))
  if (addressOf('events', '') !== `${address}#`) return undefined
  return itemList(events.map(({ id }) => addressOf('events', id)))
}

/** Items by address alone: what each is called stands there, and again in the page it is listed on. */
const itemList = (addresses: string[]): ItemListLeaf => ({
  '@type': 'ItemList',
  itemListElement: addresses.map((address, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    url: publicAddress(address),
  })),
})

/** The glossary as a set of terms. */
export const termSet = ({ glossary }: Pick<Content, 'glossary'>): DefinedTermSetLeaf => ({
  '@type': 'DefinedTermSet',
  '@id': publicAddress('/glossary/'),
  name: en.nav.glossary,
  hasDefinedTerm: [...glossary].map(([id, { term }]) => ({
    '@type': 'DefinedTerm',
    '@id': idOf('glossary', id),
    name: term,
  })),
})
