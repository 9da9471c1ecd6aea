import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { digestOf } from './canonical.ts'

/** What a step of a build worked out of single files, kept from one build to the next by what it was worked out of. */
export class Kept<T> {
  readonly #path: string
  readonly #code: string
  readonly #old: ReadonlyMap<string, T>
  readonly #used = new Map<string, T>()

  /**
   * @param folder where builds keep things
   * @param name of the step
   * @param code a digest of what works it out: what other code made is as good as nothing
   */
  constructor(folder: string, name: string, code: string) {
    this.#path = join(folder, `${name}.kept`)
    this.#code = code
    this.#old = read<T>(this.#path, code)
  }

  /** What is worked out of some content, as it was the last time where that was the same. */
  of(content: string | Uint8Array, make: () => T): T {
    const key = digestOf(content)
    const value = this.#used.get(key) ?? this.#old.get(key) ?? make()
    this.#used.set(key, value)
    return value
  }

  /** Keeps what this build used, so that the file does not grow with what is gone. */
  save(): void {
    mkdirSync(join(this.#path, '..'), { recursive: true })
    writeFileSync(`${this.#path}.new`, serialize({ code: this.#code, values: this.#used }))
    renameSync(`${this.#path}.new`, this.#path)
  }
}

/** A file that is missing, broken or of other code is as good as none. */
function read<T>(path: string, code: string): ReadonlyMap<string, T> {
  try {
    const stored = deserialize(readFileSync(path)) as { code: string; values: Map<string, T> }
    return stored.code === code ? stored.values : new Map()
  } catch {
    return new Map()
  }
}
