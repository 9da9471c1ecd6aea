import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Where a program is on this machine, or undefined. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':').filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

/** Installs packages of Debian where that is allowed: as root. Whether it worked shows in what is there afterwards. */
export function installPackages(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  if (run('apt-get', ['update', '-qq']))
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

/** Programs that read records as reference managers do, by the package that they come in. */
const readers = { biber: 'biber', ris2xml: 'bibutils', xml2ris: 'bibutils' }

/** The programs that read records of reference managers and are not on this machine. */
export const missingReaders = (): string[] => Object.keys(readers).filter((name) => !findProgram(name))

/**
 * Installs the programs that read records of reference managers, where they are missing and can be had: 93 packages,
 * 11 MB to load, 65 MB on disk. Without them their tests are left out, and a line says so.
 */
export function ensureReaders(): void {
  if (missingReaders().length > 0) installPackages([...new Set(Object.values(readers))])
  const missing = missingReaders()
  if (missing.length > 0)
    console.log(`Tests that need ${missing.join(', ')} are left out: install Debian's packages biber and bibutils.`)
}
