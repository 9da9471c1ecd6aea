/** A page of a list in alphabetical order. */
export interface NumberedPage<T> {
  address: string
  items: T[]
  number: number
}

/** The pages of a list that is long: the first at its address, then `2/`, `3/` … below it. */
export function numbered<T>(address: string, items: readonly T[], most: number): NumberedPage<T>[] {
  return Array.from({ length: Math.max(1, Math.ceil(items.length / most)) }, (_, index) => ({
    address: index === 0 ? address : `${address}${index + 1}/`,
    items: items.slice(index * most, (index + 1) * most),
    number: index + 1,
  }))
}
