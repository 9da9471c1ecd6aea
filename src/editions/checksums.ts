import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../schemas/edition.ts'
import { namesIn, sha256, sumLines } from './files.ts'

/** The name of the list of checksums in an edition, in the format of `sha256sum`. */
export const listName = 'SHA256SUMS'

/** Writes the list of checksums of all files below a folder into it. Returns what is recorded of it. */
export function writeChecksums(folder: string): Pick<Edition, 'files' | 'checksums'> {
  const names = namesIn(folder)
  const list = sumLines(folder, names)
  writeFileSync(join(folder, listName), list)
  return { files: names.length, checksums: sha256(list) }
}

/**
 * Compares a folder with its list of checksums, and that with its record.
 * @returns what is wrong, file by file: "index.html was changed"; nothing when the edition is whole
 */
export function faultsOf(folder: string, { checksums }: Pick<Edition, 'checksums'>): string[] {
  if (!existsSync(join(folder, listName))) return [`${listName} is missing`]
  const list = readFileSync(join(folder, listName), 'utf8')
  if (sha256(list) !== checksums) return [`${listName} is not the list that was recorded`]
  const listed = new Map(
    list
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )
  const there = namesIn(folder).filter((name) => name !== listName)
  return [
    ...there.flatMap((name) => {
      const sum = listed.get(name)
      if (sum === undefined) return [`${name} does not belong to it`]
      const path = join(folder, name)
      // A link could lead to the right bytes today and to others tomorrow.
      return lstatSync(path).isFile() && sha256(readFileSync(path)) === sum ? [] : [`${name} was changed`]
    }),
    ...[...listed.keys()].filter((name) => !there.includes(name)).map((name) => `${name} is missing`),
  ]
}
