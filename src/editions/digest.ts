import { namesIn, sha256, sumLines } from './files.ts'

/** Registers of what was published: they grow when an edition is fixed and are no part of what it says. */
const registers = ['editions.yaml', 'published.yaml']

/** What an editor's program or the system leaves in a folder. */
const isHidden = (name: string) => name.split('/').some((part) => part.startsWith('.'))

/** A digest of all content, which any change to a file, or to its name, changes too. */
export function contentDigest(contentDir: string): string {
  const names = namesIn(contentDir).filter((name) => !registers.includes(name) && !isHidden(name))
  return sha256(sumLines(contentDir, names))
}
