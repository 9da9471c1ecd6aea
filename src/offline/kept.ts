import type { List, Offer, Pack, PartName } from './list.ts'
import { packsOf } from './list.ts'

/** What is kept, or on its way to be: the list of one build and the parts chosen of it. */
export interface Kept {
  version: string
  parts: PartName[]
  list: List
  /** When it was whole on this device, in milliseconds; absent while it is not. */
  since?: number
}

/** What was last heard of newer builds. */
export interface Checked {
  /** When it was last tried, and when an answer last came, in milliseconds. */
  tried: number
  answered: number
  /** The offer of a build that is not the one that is kept. */
  newer?: Offer
}

/** Notes of what is kept, by name. What was kept before the last change serves pages that were opened then. */
export interface Notes {
  kept: Kept
  before: Kept
  coming: Kept
  checked: Checked
}

/** The packs that what is kept consists of. */
export const ownPacks = ({ list, parts }: Kept): Pack[] => packsOf(list, parts)

/** Raised when notes come to be written in a way that older code cannot read. */
const form = 1
const cacheOf = (base: string): string => `offline-${form} ${base}`
const isCacheOf = (name: string, base: string): boolean => /^offline-\d+ /.test(name) && name.endsWith(` ${base}`)

/**
 * Opens what is kept of a site, on this device alone: everything lies in one cache, packs as they came. Rejects when the
 * browser refuses.
 * @param base the path that the site is under; other sites may live beside it
 */
export async function openStore(base: string): Promise<Store> {
  return new Store(base, await caches.open(cacheOf(base)))
}

/** True when something of a site is kept here. Makes nothing; a browser that refuses to look keeps nothing. */
export const isAnything = (base: string): Promise<boolean> => caches.has(cacheOf(base)).catch(() => false)

/**
 * Does one thing at a time, in all windows, with what is kept or with nothing when there is nothing: to open a cache
 * that was removed a moment ago would make it again, and what was seen before a change could be shown after it.
 */
export const inTurn = <T>(base: string, act: (store: Store | undefined) => Promise<T>): Promise<T> =>
  navigator.locks.request(`turn ${base}`, async () => act((await isAnything(base)) ? await openStore(base) : undefined))

/** Removes all that was ever kept of a site. */
export const removeStore = (base: string): Promise<void> =>
  inTurn(base, async () => {
    const names = await caches.keys()
    await Promise.all(names.filter((name) => isCacheOf(name, base)).map((name) => caches.delete(name)))
  })

export class Store {
  readonly base: string
  private readonly cache: Cache

  constructor(base: string, cache: Cache) {
    this.base = base
    this.cache = cache
  }

  async read<K extends keyof Notes>(name: K): Promise<Notes[K] | undefined> {
    const note = await this.cache.match(this.noteAt(name))
    return note && ((await note.json()) as Notes[K])
  }

  /** Writes a note in one step: readers find the old one or the new one. */
  write<K extends keyof Notes>(name: K, note: Notes[K]): Promise<void> {
    return this.cache.put(this.noteAt(name), new Response(JSON.stringify(note)))
  }

  async drop(name: keyof Notes): Promise<void> {
    await this.cache.delete(this.noteAt(name))
  }

  async pack(name: string): Promise<Response | undefined> {
    return this.cache.match(this.packAt(name))
  }

  putPack(name: string, bytes: ArrayBuffer): Promise<void> {
    return this.cache.put(this.packAt(name), new Response(bytes))
  }

  /** The names of the packs that are here. */
  async packs(): Promise<Set<string>> {
    const folder = this.packAt('')
    const requests = await this.cache.keys()
    return new Set(requests.flatMap(({ url }) => (url.includes(folder) ? [url.split(folder)[1] ?? ''] : [])))
  }

  /** Removes the packs that belong to nothing that is kept, was kept before or is coming. */
  async prune(): Promise<void> {
    const notes = await Promise.all([this.read('kept'), this.read('before'), this.read('coming')])
    const wanted = new Set(notes.flatMap((kept) => (kept ? ownPacks(kept).map(({ name }) => name) : [])))
    const stray = [...(await this.packs())].filter((name) => !wanted.has(name))
    await Promise.all(stray.map((name) => this.cache.delete(this.packAt(name))))
  }

  private noteAt(name: string): string {
    return `${this.base}offline/kept/${name}`
  }

  private packAt(name: string): string {
    return `${this.base}offline/kept/pack/${name}`
  }
}
