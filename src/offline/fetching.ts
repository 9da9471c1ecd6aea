import { offerPath, packPath, type List, type Offer, type Pack } from './list.ts'
import { inflate } from './inflate.ts'
import type { Store } from './kept.ts'

/**
 * Why something could not be fetched or kept: no network, not at its address any more, not what it should be, no room,
 * or a browser that keeps nothing.
 */
export type Fault = 'network' | 'gone' | 'broken' | 'room' | 'refused'

export class KeepError extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault)
    this.fault = fault
  }
}

/** What it means that the browser does not keep something. */
export function notKept(cause: unknown): never {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : ''
  throw new KeepError(name === 'QuotaExceededError' ? 'room' : 'refused')
}

/** How many packs are on their way at once. */
const lanes = 4

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Fetches past the HTTP cache: what is kept is to be on the device once. */
async function get(address: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const init: RequestInit = { cache: 'no-store', ...(signal ? { signal } : {}) }
  let response: Response
  let bytes: ArrayBuffer
  try {
    response = await fetch(address, init)
    bytes = await response.arrayBuffer()
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new KeepError('network')
  }
  if (!response.ok) throw new KeepError(response.status === 404 || response.status === 410 ? 'gone' : 'network')
  return bytes
}

/** Fetches a pack, whose name is the digest of what must come. */
async function getPack(base: string, name: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const bytes = await get(base + packPath(name), signal)
  if (hex(await crypto.subtle.digest('SHA-256', bytes)) !== name) throw new KeepError('broken')
  return bytes
}

/** What the site offers to keep now. Throws a {@link KeepError} when that cannot be had. */
export async function fetchOffer(base: string, signal?: AbortSignal): Promise<Offer> {
  const text = new TextDecoder().decode(await get(base + offerPath, signal))
  try {
    return JSON.parse(text) as Offer
  } catch {
    // A network that asks for a password first answers everything with a page of its own.
    throw new KeepError('network')
  }
}

/** The list of an offer. Throws a {@link KeepError} when that cannot be had. */
export async function fetchList(base: string, { version }: Offer, signal?: AbortSignal): Promise<List> {
  const bytes = await inflate(new Blob([await getPack(base, version, signal)]).stream())
  return JSON.parse(new TextDecoder().decode(bytes)) as List
}

/**
 * Fetches the packs that are not there yet and keeps each as it comes, so that what stops can go on later.
 * @param came told of the bytes of each
 * @throws KeepError on the first that cannot be had, AbortError when told to stop
 */
export async function fetchPacks(
  store: Store,
  packs: readonly Pack[],
  signal: AbortSignal | undefined,
  came: (bytes: number) => void,
): Promise<void> {
  const waiting = [...packs]
  const stop = new AbortController()
  const obey = () => stop.abort(signal?.reason)
  if (signal?.aborted) obey()
  signal?.addEventListener('abort', obey, { once: true })
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      stop.signal.throwIfAborted()
      const bytes = await getPack(store.base, next.name, stop.signal)
      await store.putPack(next.name, bytes).catch(notKept)
      came(next.bytes)
    }
  }
  // The first that fails stops the others, and is what is thrown.
  await Promise.all(Array.from({ length: lanes }, () => lane().catch((cause: unknown) => stop.abort(cause))))
  stop.signal.throwIfAborted()
}
