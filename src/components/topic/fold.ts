/** A list parted into what is shown at once and the rest, which is folded. A rest of two is no rest: folding would not save a line. */
export function fold<T>(items: readonly T[], shown: number): { first: readonly T[]; rest: readonly T[] } {
  if (items.length <= shown + 2) return { first: items, rest: [] }
  return { first: items.slice(0, shown), rest: items.slice(shown) }
}
