import { filterNames, type Chosen, type Count, type Counts, type FilterName } from './messages.ts'

/**
 * How many of the found records have each value of each filter. Of a filter's own choice nothing is asked: its other
 * values show what they would bring.
 * @param sets the records that carry each value, by filter
 */
export function countsOf(
  ids: readonly string[],
  chosen: Chosen,
  sets: ReadonlyMap<FilterName, ReadonlyMap<string, ReadonlySet<string>>>,
  label: (filter: FilterName, value: string) => string,
): Counts {
  const has = (filter: FilterName, id: string) => {
    const values = chosen[filter] ?? []
    return values.length === 0 || values.some((value) => sets.get(filter)?.get(value)?.has(id))
  }
  const countsFor = (filter: FilterName): Count[] => {
    const others = filterNames.filter((each) => each !== filter)
    const left = ids.filter((id) => others.every((other) => has(other, id)))
    return [...(sets.get(filter) ?? [])]
      .map(([value, set]) => ({ value, label: label(filter, value), count: left.filter((id) => set.has(id)).length }))
      .filter(({ value, count }) => count > 0 || chosen[filter]?.includes(value))
      .sort((a, b) => (filter === 'year' ? b.value.localeCompare(a.value, 'en') : b.count - a.count))
  }
  return Object.fromEntries(filterNames.map((filter) => [filter, countsFor(filter)])) as Counts
}
