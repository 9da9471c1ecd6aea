import { canonical, digestOf, Unsteady } from './canonical.ts'
import { Places, type Step } from './places.ts'
import { Reads } from './reads.ts'
import { Viewer } from './view.ts'

/** Content that tells what is read of it, and what has become of what was read of an earlier one. */
export class Watched<C extends object> {
  readonly #content: C
  readonly #places = new Places()
  readonly #viewer: Viewer
  readonly reads = new Reads()
  /** The content as pages are to see it. */
  readonly view: C

  constructor(content: C) {
    this.#content = content
    this.#places.add(content, '')
    this.#viewer = new Viewer(this.#places, this.reads)
    this.view = this.#viewer.of(content)
  }

  /** A digest of what is at a path; undefined where that cannot be told, and so is never the same. */
  digestAt(path: string): string | undefined {
    try {
      return this.digest(this.#at(JSON.parse(`[${path}]`) as Step[]))
    } catch {
      return undefined
    }
  }

  /** A digest of a value that may hold what pages see of the content. Throws {@link Unsteady} when there is none. */
  digest(value: unknown): string {
    return digestOf(canonical(value, (each) => this.#places.pathOf(this.#viewer.original(each))))
  }

  #at(steps: readonly Step[]): unknown {
    let [holder, value]: [unknown, unknown] = [undefined, this.#content]
    for (const step of steps) {
      // What has gone has nothing in it either.
      if (value === undefined) return undefined
      ;[holder, value] = [value, this.#after(step, value, holder)]
    }
    return value
  }

  #after([kind, ...rest]: Step, value: unknown, holder: unknown): unknown {
    const key = String(rest[0])
    if (kind === '.') return Reflect.get(value as object, key)
    if (kind === 'get') return (value as Map<string, unknown>).get(key)
    if (kind === 'with') return this.#places.elementOf(value as object, key)
    if (kind === 'derived') return this.#places.derivedAt(value as object, key)
    if (kind === 'keys') return value instanceof Map ? [...value.keys()] : Object.keys(value as object)
    if (kind === '()') return Reflect.apply(value as () => unknown, holder, rest)
    throw new Unsteady()
  }
}
