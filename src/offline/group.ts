import { createHash } from 'node:crypto'

export interface BuiltFile {
  path: string
  /** How many bytes a pack holds of it. */
  size: number
}

/** How much text packs hold: enough that they are few, little enough to be unpacked while a page loads. */
const least = 200_000
const most = 700_000
/** Beyond the least size, one address in so many ends its pack. */
const ends = 6

/** Packing takes text to a sixth or less, and nothing off what is packed already: such files fill a pack sooner. */
const isPacked = /\.(png|pdf|pack|pagefind|pf_index|pf_meta)$/
const weight = ({ path, size }: BuiltFile): number => size * (isPacked.test(path) ? 5 : 1)

const isEnd = ({ path }: BuiltFile): boolean => (createHash('sha256').update(path).digest()[0] ?? 0) % ends === 0

/** Kinds of files together, then by address: what is alike lies side by side. */
const inOrder = (a: BuiltFile, b: BuiltFile): number =>
  compare(a.path.split('.').pop() ?? '', b.path.split('.').pop() ?? '') || compare(a.path, b.path)
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/**
 * Groups files into packs. Where a pack ends depends on the addresses just there, and little on what is in the files:
 * one that changes, comes or goes changes its own pack and at most a few beside it.
 */
export function grouped<F extends BuiltFile>(files: readonly F[]): F[][] {
  const groups: F[][] = []
  let size = 0
  let open = false
  for (const file of files.toSorted(inOrder)) {
    if (!open || size + weight(file) > most) {
      groups.push([])
      size = 0
    }
    groups.at(-1)?.push(file)
    size += weight(file)
    open = size < least || !isEnd(file)
  }
  return groups
}
