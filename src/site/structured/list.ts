import type { DefinedTermSetLeaf, ItemListLeaf } from 'schema-dts'
import { en } from '../../i18n/en.ts'
import { addressOf, parentOf } from '../addresses.ts'
import type { Content } from '../content.ts'
import { publicAddress } from '../href.ts'
import type { Link } from '../navigation.ts'
import { idOf } from './parts.ts'

/** What a page of prose lists, in its order: the entries of a kind or the events. Undefined for other pages. */
export function listOn(
  address: string,
  { prose, events }: Pick<Content, 'prose' | 'events'>,
): ItemListLeaf | undefined {
  const kind = (['measures', 'threats', 'agencies', 'places'] as const).find((each) => parentOf(each) === address)
  if (kind) return itemList(prose[kind].map(({ address, data }) => ({ address, title: data.title })))
  if (addressOf('events', '') !== `${address}#`) return undefined
  return itemList(events.map(({ id, title }) => ({ address: addressOf('events', id), title: title.en })))
}

const itemList = (links: Link[]): ItemListLeaf => ({
  '@type': 'ItemList',
  itemListElement: links.map(({ address, title }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
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
