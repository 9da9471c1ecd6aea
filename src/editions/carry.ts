import { join } from 'node:path'
import type { Edition } from '../schemas/edition.ts'
import { findArchived } from './archive.ts'
import { faultsOf } from './checksums.ts'
import { unpack } from './release.ts'

/**
 * Puts an edition from the archive into its folder below `target`.
 * @returns what is wrong with it; nothing when it is there, file for file, as it was recorded
 */
export function carryEdition(id: string, edition: Edition, archive: string, target: string): string[] {
  const archived = findArchived(archive, id)
  if (!archived) return ['it is not in the archive']
  const folder = join(target, id)
  try {
    unpack(archived, folder)
  } catch (cause) {
    return [`${archived} cannot be unpacked: ${cause instanceof Error ? cause.message : String(cause)}`]
  }
  return faultsOf(folder, edition)
}
