/** The records that carry each value of a filter, as numbers: the first, then how much higher each next one is. */
export interface FilterList {
  /** What the ids of records begin with; their number follows. */
  prefix: string
  values: Record<string, number[]>
}

/** The id of a record by its number. */
export const idOf = (prefix: string, number: number): string => prefix + number.toString(36)

/** Writes the numbers of records, in order, as steps. */
export const steps = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0))

/** The ids of the records that carry a value; none for a value that no record has. */
export function idsWith({ prefix, values }: FilterList, value: string): Set<string> {
  let number = 0
  return new Set((values[value] ?? []).map((step) => idOf(prefix, (number += step))))
}
