import { ownPacks, type Checked, type Kept, type Store } from './kept.ts'
import { bytesOf } from './list.ts'
import { lockOf } from './keep.ts'

/** What there is on this device, to be shown. */
export interface Seen {
  kept?: Kept | undefined
  /** Bytes of what is kept that the browser has cleared away. */
  missing: number
  /** What is not whole yet, with the bytes of it that are here. */
  coming?: { here: number; all: number; parts: Kept['parts'] } | undefined
  checked?: Checked | undefined
  /** True while another window or the worker changes it. */
  busy: boolean
  /** The browser has promised not to clear it away by itself. */
  lasting: boolean
}

export const nothing: Seen = { missing: 0, busy: false, lasting: false }

/** Looks at what there is. */
export async function look(store: Store): Promise<Seen> {
  const [kept, coming, checked, here, locks, lasting] = await Promise.all([
    store.read('kept'),
    store.read('coming'),
    store.read('checked'),
    store.packs(),
    navigator.locks.query(),
    navigator.storage.persisted().catch(() => false),
  ])
  const bytesHere = (of: Kept) => bytesOf(ownPacks(of).filter(({ name }) => here.has(name)))
  const all = (of: Kept) => bytesOf(ownPacks(of))
  return {
    kept,
    missing: kept ? all(kept) - bytesHere(kept) : 0,
    coming: coming && { here: bytesHere(coming), all: all(coming), parts: coming.parts },
    checked,
    busy: locks.held?.some(({ name }) => name === lockOf(store.base)) ?? false,
    lasting,
  }
}
