import { existsSync, renameSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { exchange } from './linux.ts'

/** Moves a folder to where there is none, be it on another disk. */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause
    // The synchronous one calls every refusal EIO, a full disk too.
    await cp(from, to, { recursive: true })
  }
}

/**
 * Puts a new site in place of the old one, which is at `aside` or at `next` afterwards. Where the system can exchange
 * folders, there is a whole site at every moment; elsewhere there is none between two renames, and {@link restore}
 * brings the old one back, should the second fail or never come.
 */
export function swap(next: string, site: string, aside: string): void {
  if (existsSync(site) && exchange(next, site)) return
  if (existsSync(site)) renameSync(site, aside)
  renameSync(next, site)
}

/** Puts the last site back when a swap ended halfway. */
export function restore(site: string, aside: string): void {
  if (!existsSync(site) && existsSync(aside)) renameSync(aside, site)
}

/** Removes a folder that a build worked in; what is left of it is in nobody's way. */
export function clearAway(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (cause) {
    console.warn(`${folder} could not be removed (${(cause as Error).message}). The next build tries again.`)
  }
}
