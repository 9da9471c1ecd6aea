import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '../schemas/edition.ts'
import { releaseName } from './archive.ts'
import { writeChecksums } from './checksums.ts'
import { contentDigest } from './digest.ts'
import { recordEdition } from './records.ts'
import { pack } from './release.ts'

interface Fixing extends Pick<Edition, 'issued' | 'base'> {
  id: string
  contentDir: string
  /** The folder of the archive. */
  archive: string
}

/** Puts a fixed copy into the archive as a release file and records it. Returns the number of its files. */
export function fixEdition(copy: string, { id, issued, base, contentDir, archive }: Fixing): number {
  const list = writeChecksums(copy)
  mkdirSync(archive, { recursive: true })
  const file = join(archive, releaseName(id))
  pack(copy, `${file}.part`, { id, issued })
  renameSync(`${file}.part`, file)
  recordEdition(contentDir, id, { issued, base, content: contentDigest(contentDir), ...list })
  return list.files
}
