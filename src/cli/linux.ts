import { constants } from 'node:os'
import koffi from 'koffi'

/** For paths that are whole already. */
const anywhere = -100
const exchanging = 2
const exclusively = 2
const atOnce = 4

/** A function of the C library of this system; undefined where it has none of that name. */
function systemCall(prototype: string): ((...args: unknown[]) => number) | undefined {
  try {
    return koffi.load(null).func(prototype)
  } catch {
    return undefined
  }
}

const renameat2 = systemCall('int renameat2(int, const char *, int, const char *, unsigned int)')
const flock = systemCall('int flock(int, int)')

/** False on Windows, which does not know these locks, and does not open folders. */
export const canLock = flock !== undefined

/**
 * Exchanges two folders in one step: at every moment there is one at either path.
 * @returns false when the system or its disk cannot do that; nothing is changed then
 */
export function exchange(one: string, other: string): boolean {
  return renameat2?.(anywhere, one, anywhere, other, exchanging) === 0
}

/**
 * Takes the lock of an open file, which the system gives free when the process ends, however it ends.
 * @returns false when another process has it
 */
export function tryLock(file: number): boolean {
  return flock?.(file, exclusively | atOnce) !== -1 || koffi.errno() !== constants.errno.EAGAIN
}

/** Waits until no other process has the lock of an open file, and takes it. */
export function waitForLock(file: number): void {
  flock?.(file, exclusively)
}
