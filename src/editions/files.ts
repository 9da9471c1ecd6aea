import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The SHA-256 sum of bytes or text, in hexadecimal. */
export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** The SHA-256 sum of each of the named files below a folder, as `sha256sum` prints it: sum, two spaces, name. */
export function sumLines(folder: string, names: readonly string[]): string {
  return names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`).join('')
}

/** All that is below a folder but folders, by name with slashes, in the order of code points on every machine. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
