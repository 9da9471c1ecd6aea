import { setFlagsFromString } from 'node:v8'

/** By how much memory may grow, in hundredths, until what nobody needs any more is looked for. */
const growth = 40

/**
 * Has Node look sooner for memory that it can use again: by itself it lets it grow to a multiple first, where the machine
 * has much. A build of 1,000 pages then takes a seventh less of it, and no longer.
 */
export function spareMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`)
}
