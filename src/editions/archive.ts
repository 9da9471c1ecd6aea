import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The name of the file that an edition is kept as. */
export const releaseName = (id: string): string => `615km-${id}.tar.gz`

/** Where the archive holds an edition, as a release file or as a folder; undefined when it does not. */
export function findArchived(archive: string, id: string): string | undefined {
  return [releaseName(id), id].map((name) => join(archive, name)).find((path) => existsSync(path))
}
