/** What may be read of the content, each by a number: pages read the same hundreds of things. */
export class Reads {
  readonly #numbers = new Map<string, number>()
  readonly paths: string[] = []
  #reading: Set<number> | undefined

  /** The number of what is at a path. */
  numberOf(path: string): number {
    const known = this.#numbers.get(path)
    if (known !== undefined) return known
    this.#numbers.set(path, this.paths.length)
    return this.paths.push(path) - 1
  }

  /** Notes that what is being made has read something. */
  note(number: number): void {
    this.#reading?.add(number)
  }

  /**
   * Does some work and tells what it read. Pages are made one after the other, so what is read meanwhile is read by it.
   * @throws when other work is being watched
   */
  async during<T>(work: () => Promise<T>): Promise<{ value: T; read: Set<number> }> {
    if (this.#reading) throw new Error('Two pages are made at once, so nobody can tell which of them read what.')
    const read = new Set<number>()
    this.#reading = read
    try {
      return { value: await work(), read }
    } finally {
      this.#reading = undefined
    }
  }
}
