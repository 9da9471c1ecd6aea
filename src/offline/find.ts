import { ownPacks, type Kept } from './kept.ts'

/** Where a kept file lies. */
export interface Place {
  path: string
  pack: string
  from: number
  to: number
}

export type Found =
  | { is: 'file'; place: Place }
  /** The folder of a page without its last stroke. */
  | { is: 'moved'; path: string }
  /** On the site, but not kept here. */
  | { is: 'left' }
  | { is: 'unknown' }

/** What is kept, by path. */
export class Finder {
  readonly kept: Kept
  private readonly places = new Map<string, Place>()
  private readonly others: Set<string>

  constructor(kept: Kept) {
    this.kept = kept
    const own = ownPacks(kept)
    for (const { name, files } of own) {
      let from = 0
      for (const [path, length] of files) {
        this.places.set(path, { path, pack: name, from, to: from + length })
        from += length
      }
    }
    const rest = kept.list.packs.filter((pack) => !own.includes(pack))
    this.others = new Set(rest.flatMap(({ files }) => files.map(([path]) => path)))
  }

  /**
   * Finds what belongs at an address.
   * @param path of the address below the base path of the site, as a URL has it, without query and anchor
   */
  find(path: string): Found {
    const plain = decoded(path)
    const file = plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain
    const place = this.places.get(file)
    if (place) return { is: 'file', place }
    const isFolder = (files: Set<string> | Map<string, Place>) => files.has(`${file}/index.html`)
    if (isFolder(this.places)) return { is: 'moved', path: `${path}/` }
    const left = this.others.has(file) || isFolder(this.others)
    return left || this.kept.list.left.some((start) => file.startsWith(start)) ? { is: 'left' } : { is: 'unknown' }
  }
}

/** Letters that an address writes as bytes. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
