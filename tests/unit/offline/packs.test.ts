import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { grouped, type BuiltFile } from '../../../src/offline/group.ts'

type Whole = BuiltFile & { bytes: Uint8Array }

const file = (path: string, bytes: Uint8Array): Whole => ({ path, size: bytes.length, bytes })

/** Pages that differ, as large as those of the site. */
const page = (number: number, text = ''): Whole =>
  file(
    `facts/fact-${String(number).padStart(3, '0')}/index.html`,
    new TextEncoder().encode(`${number}${text}`.padEnd(20_000 + ((number * 7919) % 15_000), `page ${number} `)),
  )
const pages = Array.from({ length: 300 }, (_, number) => page(number))

const digest = (group: readonly Whole[]) =>
  createHash('sha256')
    .update(Buffer.concat(group.map(({ bytes }) => bytes)))
    .digest('hex')
const names = (groups: Whole[][]) => new Set(groups.map(digest))
const fresh = (before: readonly Whole[], after: readonly Whole[]) => {
  const known = names(grouped(before))
  return [...names(grouped(after))].filter((name) => !known.has(name)).length
}

test('every file is in one pack, and the order in which files are given does not matter', () => {
  const groups = grouped(pages)
  expect(groups.flat()).toEqual(pages)
  expect(names(grouped(pages.toReversed()))).toEqual(names(groups))
  expect(groups.length).toBeGreaterThan(10)
  expect(groups.length).toBeLessThan(60)
})

test('a page that changes, comes or goes makes few packs new', () => {
  expect(fresh(pages, pages)).toBe(0)
  for (const number of [0, 77, 150, 299]) {
    expect(fresh(pages, pages.with(number, page(number, 'changed')))).toBeLessThanOrEqual(3)
    expect(fresh(pages, pages.toSpliced(number, 1))).toBeLessThanOrEqual(3)
    const come = { ...page(1000 + number), path: pages[number]?.path.replace('/index', '-b/index') ?? '' }
    expect(fresh(pages, [...pages, come])).toBeLessThanOrEqual(3)
  }
})

test('a file larger than any pack has its own, and small files of a kind lie together', () => {
  const large = file('book/index.html', new Uint8Array(2_000_000))
  const script = (name: string) => file(`_astro/${name}.js`, new Uint8Array(10))
  const groups = grouped([script('b'), large, page(1), script('a')])
  expect(groups.map((group) => group.map(({ path }) => path))).toEqual([
    ['book/index.html'],
    ['facts/fact-001/index.html', '_astro/a.js', '_astro/b.js'],
  ])
})
