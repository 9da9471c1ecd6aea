import { KeepError } from './fetching.ts'
import { tellChange } from './keep.ts'
import { removeStore } from './kept.ts'
import { workerPath } from './list.ts'

/** The service worker of this site; others on the same host are not ours. */
async function registered(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const all = await navigator.serviceWorker.getRegistrations()
  return all.find(({ scope }) => new URL(scope).pathname === base)
}

/** True when there is a service worker that serves what is kept. */
export const isServed = async (base: string): Promise<boolean> => Boolean(await registered(base))

/** Has what is kept served from now on. Throws a {@link KeepError} when the browser refuses. */
export async function serve(base: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(window.trusted.createScriptURL(base + workerPath), { scope: base })
  } catch {
    throw new KeepError('refused')
  }
  await navigator.serviceWorker.ready
}

/** Removes everything from this device: what serves, what is kept, and what is noted of it. */
export async function removeAll(base: string): Promise<void> {
  await (await registered(base))?.unregister()
  await removeStore(base)
  tellChange(base)
}

/** True in a browser that can keep a site. */
export const isAble = (): boolean =>
  isSecureContext &&
  'serviceWorker' in navigator &&
  'caches' in window &&
  'DecompressionStream' in window &&
  'locks' in navigator
