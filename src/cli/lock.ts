import { fstatSync, mkdirSync, openSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { canLock, tryLock, waitForLock } from './linux.ts'

/**
 * Makes a folder, if need be, and keeps every other build out of it until this process ends. Waits, and says so, while
 * another build has it. The lock is on the folder itself, so that there is no file that could be left behind.
 */
export function lockFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (!canLock) return
  const opened = openSync(folder, 'r')
  if (!tryLock(opened)) {
    console.log(`Another build is at work in ${relative(process.cwd(), folder)}/; this one begins when it has ended.`)
    waitForLock(opened)
  }
  // The other build may have taken the folder away when it ended: a lock on what is gone keeps nobody out.
  if (fstatSync(opened).ino !== statSync(folder, { throwIfNoEntry: false })?.ino) lockFolder(folder)
}
