import { en } from '../i18n/en.ts'
import { groupBy } from './group.ts'
import type { Link } from './navigation.ts'

/** How many items a page lists. A list that is longer has pages of its years below it, a longer year of its months. */
export const mostListed = 100

/** How many items of a list that is parted come first on its own page. */
export const listedFirst = 40

/** A page of a list, or the whole of one that is short. */
export interface Listing<T> {
  address: string
  /** What of the list it holds: "2025", "March 2025". The list itself has none. */
  label?: string
  /** The items that stand on it. */
  items: T[]
  /** How many items the list, or this part of it, has in all. */
  count: number
  /** The pages below it that together hold all of them; none where they stand on the page itself. */
  parts: (Link & { count: number })[]
  /** The parts that it is within, the widest first. */
  above: Link[]
}

type Within = Pick<Listing<unknown>, 'label' | 'above'>

/** What a page of a list is called: "Facts: contested, 2025, March". */
export const listingTitle = ({ label, above }: Within, name: string): string =>
  [name, ...above.map(({ title }) => title), ...(label === undefined ? [] : [label])].join(', ')

/** What a page of a list is within, from the list down; nothing for the list itself. */
export const listingTrail = ({ label, above }: Within, list: Link): Link[] =>
  label === undefined ? [] : [list, ...above]

interface Place {
  address: string
  label?: string
  above: Link[]
}

interface Part<T> {
  /** Its step in the address. */
  key: string
  label: string
  items: T[]
}

type DateOf<T> = (item: T) => string | undefined

/**
 * The pages of a list: itself, and below it, by a rule that keeps addresses as the list grows, those of its years
 * (`2025/`), of the months of a long year (`2025/03/`), and of what is too long even then (`2025/03/part-2/`).
 * @param items the newest first
 * @param within what the list is of by itself: one of a single year has pages of its months at once (`03/`)
 */
export function listings<T>(
  address: string,
  items: readonly T[],
  dateOf: DateOf<T>,
  within: 'all' | 'year' = 'all',
): Listing<T>[] {
  const months = byMonth(dateOf)
  return listingsAt({ address, above: [] }, items, within === 'year' ? [months] : [byYear(dateOf), months])
}

const undated = 'undated'

type Split<T> = (items: readonly T[]) => Part<T>[]

function listingsAt<T>(place: Place, items: readonly T[], [split, ...finer]: Split<T>[]): Listing<T>[] {
  const whole = { ...place, count: items.length }
  if (items.length <= mostListed) return [{ ...whole, items: [...items], parts: [] }]
  const parts = split ? split(items) : byNumber(items)
  const here = place.label === undefined ? [] : [{ address: place.address, title: place.label }]
  const places = parts.map(({ key, label, items: held }) => ({
    at: { address: `${place.address}${key}/`, label, above: [...place.above, ...here] },
    held,
    splits: key === undated ? [] : finer,
  }))
  const links = places.map(({ at, held }) => ({ address: at.address, title: at.label, count: held.length }))
  return [
    { ...whole, items: items.slice(0, listedFirst), parts: links },
    ...places.flatMap(({ at, held, splits }) => listingsAt(at, held, splits)),
  ]
}

const byYear =
  <T>(dateOf: DateOf<T>): Split<T> =>
  (items) =>
    groupBy(items, (item) => dateOf(item)?.slice(0, 4)).map(([year, held]) => ({
      key: year ?? undated,
      label: year ?? en.listing.undated,
      items: held,
    }))

const byMonth =
  <T>(dateOf: DateOf<T>): Split<T> =>
  (items) =>
    groupBy(items, (item) => dateOf(item)?.slice(5, 7) ?? '').map(([month, held]) => ({
      key: month || 'whole-year',
      label: month ? (en.months[Number(month) - 1] ?? month) : en.listing.wholeYear,
      items: held,
    }))

/** Parts of equal length, numbered from the oldest item, so that what is added does not move the others. */
function byNumber<T>(items: readonly T[]): Part<T>[] {
  const oldestFirst = [...items].reverse()
  const parts = Array.from({ length: Math.ceil(items.length / mostListed) }, (_, index) => ({
    key: `part-${index + 1}`,
    label: en.listing.part(index + 1),
    items: oldestFirst.slice(index * mostListed, (index + 1) * mostListed).reverse(),
  }))
  return parts.reverse()
}
