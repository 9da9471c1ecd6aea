import { steps, type FilterList } from '../engine/filter-list.ts'
import { facetNames, type SearchRecord } from '../record.ts'

const valuesOf = (record: SearchRecord, filter: string): string[] =>
  filter === 'kind' ? [record.kind] : record.facets[filter as keyof SearchRecord['facets']]

/**
 * For each filter, which records carry which of its values.
 * @param records in the order of their numbers
 */
export function filterLists(records: readonly SearchRecord[], prefix: string): Map<string, FilterList> {
  return new Map(
    ['kind', ...facetNames].map((filter) => {
      const numbers = new Map<string, number[]>()
      records.forEach((record, number) => {
        for (const value of valuesOf(record, filter)) numbers.set(value, [...(numbers.get(value) ?? []), number])
      })
      const values = Object.fromEntries([...numbers].map(([value, each]) => [value, steps(each)]))
      return [filter, { prefix, values }]
    }),
  )
}
