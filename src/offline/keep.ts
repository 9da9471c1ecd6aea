import { fetchList, fetchOffer, fetchPacks, KeepError, notKept } from './fetching.ts'
import { ownPacks, type Kept, type Store } from './kept.ts'
import { bytesOf, validParts, type Offer, type PartName } from './list.ts'

/** How far it has come: bytes that are here, of all, and those that had to be fetched for it. */
export interface Progress {
  here: number
  all: number
  fetched: number
}

interface Work {
  signal?: AbortSignal
  progress?: (progress: Progress) => void
}

/** One page or worker at a time changes what is kept. */
export const lockOf = (base: string): string => `offline ${base}`
/** Where those that show it are told that it changed. */
export const channelOf = lockOf

export function tellChange(base: string): void {
  const channel = new BroadcastChannel(channelOf(base))
  channel.postMessage('changed')
  channel.close()
}

/** Runs a change of what is kept, unless another is running; returns whether it ran. */
export async function alone(base: string, change: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(lockOf(base), { ifAvailable: true }, async (lock) => {
    if (!lock) return false
    try {
      await change()
    } finally {
      tellChange(base)
    }
    return true
  })
}

/**
 * Keeps the chosen parts of the newest build. It is fetched whole beside what is kept, without the packs that are here
 * already, and only then takes its place, in one step: nobody is shown pages of two builds. What was fetched before
 * this stops stays, and is not fetched again.
 * @throws KeepError, or AbortError when told to stop
 */
export async function keep(store: Store, wanted: readonly PartName[], work: Work = {}): Promise<void> {
  const offer = await fetchOffer(store.base, work.signal)
  try {
    await keepOffer(store, offer, wanted, work)
  } catch (cause) {
    if (!(cause instanceof KeepError && cause.fault === 'gone')) throw cause
    // Published anew in the meantime.
    const latest = await fetchOffer(store.base, work.signal)
    if (latest.version === offer.version) throw cause
    await keepOffer(store, latest, wanted, work)
  }
}

async function keepOffer(store: Store, offer: Offer, wanted: readonly PartName[], work: Work): Promise<void> {
  const { version } = offer
  const known = [await store.read('coming'), await store.read('kept')].find((each) => each?.version === version)
  const list = known?.list ?? (await fetchList(store.base, offer, work.signal))
  const next: Kept = { version, parts: validParts(wanted, offer.parts), list }
  await store.write('coming', next).catch(notKept)
  await fetchMissing(store, next, work)
  await takeIn(store, next)
}

async function fetchMissing(store: Store, next: Kept, { signal, progress }: Work): Promise<void> {
  const here = await store.packs()
  const packs = ownPacks(next)
  const missing = packs.filter(({ name }) => !here.has(name))
  const all = bytesOf(packs)
  const state: Progress = { here: all - bytesOf(missing), all, fetched: 0 }
  progress?.(state)
  await fetchPacks(store, missing, signal, (bytes) => {
    state.here += bytes
    state.fetched += bytes
    progress?.(state)
  })
}

/** Puts what has come whole in the place of what was kept. */
async function takeIn(store: Store, next: Kept): Promise<void> {
  const now = Date.now()
  const old = await store.read('kept')
  if (old && old.version !== next.version) await store.write('before', old)
  await store.write('kept', { ...next, since: now })
  await store.write('checked', { tried: now, answered: now })
  await store.drop('coming')
  await store.prune()
}

/** Gives up what was to come; what is kept stays. */
export async function giveUp(store: Store): Promise<void> {
  await store.drop('coming')
  await store.prune()
}
