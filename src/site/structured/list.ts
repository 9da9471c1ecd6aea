import type { ItemListLeaf } from 'schema-dts'
import { addressOf, parentOf } from '../addresses.ts'
import type { Content } from '../content.ts'
import { publicAddress } from '../href.ts'

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

/** Items by address alone, in their order: names, and a number for each, would cost readers more than they tell. */
const itemList = (addresses: string[]): ItemListLeaf => ({
  '@type': 'ItemList',
  itemListOrder: 'https://schema.org/ItemListOrderAscending',
  itemListElement: addresses.map((address) => ({ '@type': 'ListItem', url: publicAddress(address) })),
})
