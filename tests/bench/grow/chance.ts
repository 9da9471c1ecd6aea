import { randomLcg } from 'd3'

/** Choices that are the same for the same seed. */
export class Chance {
  private readonly next: () => number

  constructor(seed: number) {
    this.next = randomLcg(seed / 1_000_003)
  }

  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  /** True in this part of all cases. */
  happens(part: number): boolean {
    return this.next() < part
  }

  /** One of a list. */
  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  /** A number below `count` that is near to the same place among them as `place`, from 0 to 1, is among all. */
  near(place: number, count: number, reach: number): number {
    const index = Math.floor(place * count) + this.below(2 * reach + 1) - reach
    return Math.min(count - 1, Math.max(0, index))
  }

  /** So many different numbers near a place; fewer where there are not so many. */
  someNear(place: number, count: number, reach: number, most: number): number[] {
    return [...new Set(Array.from({ length: most }, () => this.near(place, count, reach)))]
  }

  /** A number below `end` of which small ones are far more frequent, as words are in a language. */
  seldom(end: number): number {
    return Math.floor(end ** this.next()) - 1
  }
}
