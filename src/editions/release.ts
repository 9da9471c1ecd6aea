import { chmodSync, cpSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { create, extract } from 'tar'
import { namesIn } from './files.ts'

/**
 * Packs a folder as the release file of an edition. The same files give the same bytes, whenever and by whomever they
 * are packed: order, times and rights are pinned, and owners and the system are left out.
 */
export function pack(folder: string, file: string, { id, issued }: { id: string; issued: string }): void {
  const names = namesIn(folder)
  for (const name of names) chmodSync(join(folder, name), 0o644)
  create(
    {
      file,
      cwd: folder,
      // All stands in one folder, so that unpacking scatters nothing.
      prefix: `615km-${id}`,
      sync: true,
      portable: true,
      gzip: { level: 9 },
      mtime: new Date(`${issued}T00:00:00Z`),
      strict: true,
    },
    // A name that begins with "@" would be taken for another archive to read.
    names.map((name) => `./${name}`),
  )
}

/**
 * Puts an archived edition, release file or folder, into `target`.
 * Throws when the release file is damaged.
 */
export function unpack(archived: string, target: string): void {
  mkdirSync(target, { recursive: true })
  if (statSync(archived).isDirectory()) cpSync(archived, target, { recursive: true })
  else extract({ file: archived, cwd: target, strip: 1, sync: true, strict: true })
}
