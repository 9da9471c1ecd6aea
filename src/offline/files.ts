import { isText, mediaTypes } from '../site/types.ts'
import type { Place } from './find.ts'
import { inflate } from './inflate.ts'
import type { Store } from './kept.ts'

/** The type of a file by its name, as hosts tell it. */
export function typeOf(path: string): string {
  const type = mediaTypes[path.split('.').pop() ?? ''] ?? 'application/octet-stream'
  return isText(type) ? `${type}; charset=utf-8` : type
}

/** How many packs stay unpacked: a page and what it asks for are in a few. */
const most = 4

/** Reads kept files. */
export class Files {
  private readonly store: Store
  private readonly unpacked = new Map<string, Promise<ArrayBuffer>>()

  constructor(store: Store) {
    this.store = store
  }

  /** The bytes of a file. Rejects when its pack is not there any more, or damaged. */
  async read({ pack, from, to }: Place): Promise<ArrayBuffer> {
    return (await this.unpack(pack)).slice(from, to)
  }

  private unpack(name: string): Promise<ArrayBuffer> {
    const content = this.unpacked.get(name) ?? this.open(name)
    // Put last, so that the one that waits longest goes first.
    this.unpacked.delete(name)
    this.unpacked.set(name, content)
    for (const other of this.unpacked.keys()) if (this.unpacked.size > most) this.unpacked.delete(other)
    content.catch(() => this.unpacked.delete(name))
    return content
  }

  private async open(name: string): Promise<ArrayBuffer> {
    const pack = await this.store.pack(name)
    if (!pack?.body) throw new Error(`The pack ${name} is not there.`)
    return inflate(pack.body)
  }
}
