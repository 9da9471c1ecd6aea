import { check, day, isDue, savesData } from './check.ts'
import { alone, keep } from './keep.ts'
import type { Store } from './kept.ts'

/** How long what was kept before stays for pages that were opened then. */
const stays = day

/**
 * What is done while a kept page is read: asks whether there is a newer build and fetches it, unless the reader saves
 * data; then pages say that there is one until the reader fetches it. Nobody waits for this.
 */
export async function tend(store: Store, now = Date.now()): Promise<void> {
  const [kept, last] = await Promise.all([store.read('kept'), store.read('checked')])
  if (!kept || (last && !isDue(last, now))) return
  await alone(store.base, async () => {
    await letGo(store, now)
    const { newer } = await check(store, now)
    // What stopped on the way goes on here when it is due again.
    if (newer && !savesData()) await keep(store, kept.parts).catch(() => undefined)
  })
}

async function letGo(store: Store, now: number): Promise<void> {
  const kept = await store.read('kept')
  if (!kept?.since || now - kept.since < stays || !(await store.read('before'))) return
  await store.drop('before')
  await store.prune()
}
