import { fetchOffer } from './fetching.ts'
import type { Checked, Store } from './kept.ts'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Whether to ask for a newer build: once an hour, and sooner while one that is known of has not been kept. */
export const isDue = ({ tried, newer }: Checked, now: number): boolean => now - tried >= (newer ? minute : hour)

/** Asks whether there is a newer build than the one that is kept, and notes what was heard. */
export async function check(store: Store, now = Date.now()): Promise<Checked> {
  const last = (await store.read('checked')) ?? { tried: 0, answered: 0 }
  const kept = await store.read('kept')
  const offer = await fetchOffer(store.base).catch(() => undefined)
  const heard: Checked = offer
    ? { tried: now, answered: now, ...(kept && offer.version !== kept.version ? { newer: offer } : {}) }
    : { ...last, tried: now }
  await store.write('checked', heard)
  return heard
}

/** True when the reader, or the device, asks to load little. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; type?: string } }
  return connection?.saveData === true || connection?.type === 'cellular'
}
