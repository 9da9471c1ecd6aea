import { Unsteady } from './canonical.ts'
import { PageStore, type StoredPage } from './page-store.ts'
import type { Watched } from './watched.ts'

/** A page to be made. */
export interface Asked {
  address: string
  /** What its route hands to it. */
  props: unknown
  make: () => Promise<Response>
}

/** Makes the pages of a build anew where something that they read has changed, and takes them from the last build where not. */
export class ReusedPages {
  readonly #content: Watched<object>
  readonly #store: PageStore
  readonly #code: string
  readonly #changed: Set<number>

  /**
   * @param folder where the pages of the last build are kept
   * @param code a digest of what all pages are made of beside the content
   */
  constructor(content: Watched<object>, folder: string, code: string) {
    this.#content = content
    this.#code = code
    this.#store = new PageStore(folder, code)
    const { paths, digests } = this.#store
    const same = (path: string, number: number) => {
      const digest = content.digestAt(path)
      return digest !== undefined && digest === digests[number]
    }
    this.#changed = new Set(paths.flatMap((path, number) => (same(path, number) ? [] : [number])))
  }

  /** The page, as it is made or as it was. */
  async answer({ address, props, make }: Asked): Promise<Response> {
    const given = this.#given(props)
    const stored = this.#store.get(address)
    return stored && given === stored.given && this.#holds(stored)
      ? this.#again(address, stored)
      : this.#anew(address, given, make)
  }

  /** Keeps the pages of this build for the next. */
  save(): void {
    const { paths } = this.#content.reads
    this.#store.save(this.#code, paths, (path) => this.#content.digestAt(path))
  }

  #given(props: unknown): string | undefined {
    try {
      return this.#content.digest(props)
    } catch (cause) {
      if (cause instanceof Unsteady) return undefined
      throw cause
    }
  }

  #holds({ read }: StoredPage): boolean {
    return !read.some((number) => this.#changed.has(number))
  }

  #again(address: string, page: StoredPage): Response {
    const bytes = this.#store.bytesOf(page)
    const read = page.read.map((number) => this.#content.reads.numberOf(this.#store.paths[number] ?? ''))
    this.#store.put(address, { ...page, read, anew: false }, bytes)
    return new Response(bytes, { status: page.status, headers: { 'Content-Type': page.type } })
  }

  async #anew(address: string, given: string | undefined, make: () => Promise<Response>): Promise<Response> {
    const { value, read } = await this.#content.reads.during(async () => {
      const response = await make()
      return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
    })
    const { response, bytes } = value
    const { status, headers } = response
    const page = { read: Uint32Array.from(read), type: headers.get('Content-Type') ?? '', status, anew: true }
    if (given !== undefined) this.#store.put(address, { ...page, given }, bytes)
    return new Response(bytes, response)
  }
}
