import { describe, expect, test } from 'vitest'
import { listedFirst, listings, listingTitle, listingTrail, mostListed } from '../../../src/site/listing.ts'
import { numbered } from '../../../src/site/numbered.ts'

interface Item {
  id: number
  date?: string
}

/** Items over some years, the newest first: twice as many in each year as in the one before, as a ledger grows. */
function grown(count: number): Item[] {
  const years = ['2026', '2025', '2024', '2023', '2022']
  return Array.from({ length: count }, (_, id) => {
    const year = years[Math.min(years.length - 1, Math.floor(Math.log2(count / (count - id))))] ?? ''
    return { id, date: `${year}-${String(1 + ((count - id) % 12)).padStart(2, '0')}` }
  }).sort((a, b) => b.date.localeCompare(a.date))
}
const address = '/facts/by/standing/contested/'
const pagesOf = (items: Item[]) => listings(address, items, ({ date }) => date)

describe('a long list', () => {
  test('stands whole at its own address as long as it is short', () => {
    expect(pagesOf(grown(mostListed))).toMatchObject([{ address, parts: [], above: [], count: mostListed }])
  })

  test.each([1, 3, 10, 100])('has no page that is too long at %i times the content, and loses nothing', (times) => {
    const items = grown(mostListed * times)
    const pages = pagesOf(items)
    expect(Math.max(...pages.map((page) => page.items.length))).toBeLessThanOrEqual(mostListed)
    expect(Math.max(...pages.map(({ parts }) => parts.length))).toBeLessThan(40)
    const whole = pages.filter(({ parts }) => parts.length === 0).flatMap((page) => page.items.map(({ id }) => id))
    expect([...whole].sort((a, b) => a - b)).toEqual(items.map(({ id }) => id).sort((a, b) => a - b))
    const addresses = pages.map((page) => page.address)
    expect(new Set(addresses).size).toBe(addresses.length)
    const led = pages.flatMap(({ parts }) => parts.map((part) => part.address))
    expect([address, ...led].sort()).toEqual([...addresses].sort())
  })

  test('keeps its address, and there shows the newest first with the way to every year', () => {
    const [first] = pagesOf(grown(300))
    expect(first).toMatchObject({ address, count: 300 })
    expect(first?.items.map(({ date }) => date)).toEqual(
      grown(300)
        .slice(0, listedFirst)
        .map(({ date }) => date),
    )
    expect(first?.parts.map(({ title }) => title)).toEqual(['2026', '2025', '2024', '2023', '2022'])
    expect(first?.parts.reduce((all, { count }) => all + count, 0)).toBe(300)
  })

  test('has addresses that can be guessed: a year, its months, and what gives no month or no date', () => {
    const many = (date: string | undefined, count: number) =>
      Array.from({ length: count }, (_, id) => ({ id, ...(date && { date }) }))
    const addresses = pagesOf([
      ...many('2025-11-03', 60),
      ...many('2025-03', 30),
      ...many('2025', 20),
      ...many('2024', 5),
      ...many(undefined, 7),
    ]).map((page) => page.address.slice(address.length))
    expect(addresses).toEqual(['', '2025/', '2025/11/', '2025/03/', '2025/whole-year/', '2024/', 'undated/'])
  })

  test('of a year is parted by month at once, and of any other by year even while there is only one', () => {
    const items = Array.from({ length: 150 }, (_, id) => ({ id, date: id < 75 ? '2025-12' : '2025-01' }))
    const steps = (pages: { address: string }[]) => pages.map((page) => page.address.slice(address.length))
    expect(steps(listings(address, items, ({ date }) => date, 'year'))).toEqual(['', '12/', '01/'])
    expect(steps(pagesOf(items))).toEqual(['', '2025/', '2025/12/', '2025/01/'])
  })

  test('without dates is numbered from the oldest, so that what is added moves nothing', () => {
    const items = Array.from({ length: 250 }, (_, id): Item => ({ id }))
    const before = pagesOf(items)
    expect(before[1]?.parts.map(({ title }) => title)).toEqual(['Part 3', 'Part 2', 'Part 1'])
    const after = pagesOf([{ id: -1 }, ...items])
    const part = (pages: typeof before, key: string) =>
      pages.find((page) => page.address === `${address}undated/${key}/`)?.items
    expect(part(after, 'part-1')).toEqual(part(before, 'part-1'))
    expect(part(after, 'part-2')).toEqual(part(before, 'part-2'))
  })

  test('says on each page what it is a part of', () => {
    const items = Array.from({ length: 400 }, (_, id) => ({ id, date: `202${5 - (id % 2)}-0${1 + (id % 9)}` }))
    const month = pagesOf(items).find((page) => page.address.endsWith('/2025/03/'))
    const list = { address, title: 'Facts: contested' }
    expect(month && listingTitle(month, list.title)).toBe('Facts: contested, 2025, March')
    expect(month && listingTrail(month, list).map((link) => link.address)).toEqual([address, `${address}2025/`])
  })
})

test('a list in alphabetical order goes on at numbered pages below its address', () => {
  const pages = numbered('/search/names/a/', [...'abcdefg'], 3)
  expect(pages.map((page) => [page.address, page.items.join('')])).toEqual([
    ['/search/names/a/', 'abc'],
    ['/search/names/a/2/', 'def'],
    ['/search/names/a/3/', 'g'],
  ])
})
