import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** A page as it was made, and what it was made of. */
export interface StoredPage {
  /** A digest of what its route handed to it. */
  given: string
  /** The numbers of the paths that it read. */
  read: Uint32Array
  type: string
  status: number
  /** False for one that was taken from the build before. */
  anew: boolean
  /** Where its bytes are in the file of them all. */
  from: number
  size: number
}

interface Index {
  /** What all pages are made of beside the content. */
  code: string
  /** What was read by any page, and a digest of what was there, where that could be told. */
  paths: string[]
  digests: (string | undefined)[]
  pages: Map<string, StoredPage>
}

const none: Index = { code: '', paths: [], digests: [], pages: new Map() }

/** The pages of the last build, and beside them those of this one. */
export class PageStore {
  readonly #folder: string
  readonly #old: Index
  readonly #oldBytes: number | undefined
  readonly #newBytes: number
  readonly #pages = new Map<string, StoredPage>()
  #size = 0

  /** Opens the store. One that is missing, broken or of other code is as good as none. */
  constructor(folder: string, code: string) {
    this.#folder = folder
    this.#old = readIndex(join(folder, 'pages.index'), code)
    mkdirSync(folder, { recursive: true })
    this.#oldBytes = this.#old.pages.size > 0 ? openSync(join(folder, 'pages.bytes'), 'r') : undefined
    this.#newBytes = openSync(join(folder, 'pages.bytes.new'), 'w')
  }

  get paths(): readonly string[] {
    return this.#old.paths
  }

  get digests(): readonly (string | undefined)[] {
    return this.#old.digests
  }

  get(address: string): StoredPage | undefined {
    return this.#old.pages.get(address)
  }

  bytesOf({ from, size }: StoredPage): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(size)
    if (this.#oldBytes !== undefined) readSync(this.#oldBytes, bytes, 0, size, from)
    return bytes
  }

  put(address: string, page: Omit<StoredPage, 'from' | 'size'>, bytes: Uint8Array): void {
    this.#pages.set(address, { ...page, from: this.#size, size: bytes.length })
    writeSync(this.#newBytes, bytes)
    this.#size += bytes.length
  }

  /** Puts the pages of this build in place of the last. Killed in between, there is no store, and no wrong one. */
  save(code: string, paths: string[], digestAt: (path: string) => string | undefined): void {
    if (this.#oldBytes !== undefined) closeSync(this.#oldBytes)
    closeSync(this.#newBytes)
    const index: Index = { code, paths, digests: paths.map(digestAt), pages: this.#pages }
    rmSync(join(this.#folder, 'pages.index'), { force: true })
    renameSync(join(this.#folder, 'pages.bytes.new'), join(this.#folder, 'pages.bytes'))
    writeFileSync(join(this.#folder, 'pages.index.new'), serialize(index))
    renameSync(join(this.#folder, 'pages.index.new'), join(this.#folder, 'pages.index'))
  }
}

function readIndex(path: string, code: string): Index {
  try {
    const index = deserialize(readFileSync(path)) as Index
    return index.code === code ? index : none
  } catch {
    return none
  }
}
