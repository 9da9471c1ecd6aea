import { expect, test } from 'vitest'
import { report } from '../../bench/measure/report.ts'
import type { Measured } from '../../bench/measure/site.ts'
import { table } from '../../bench/measure/table.ts'

/** A site whose build takes so many seconds, and as many in its one phase. */
const site = (pages: number, seconds: number): Measured => {
  const build = { wall: seconds, cpu: seconds, peak: 4e8, phases: [{ name: 'search', wall: 1, cpu: seconds * 1000 }] }
  return {
    asked: pages,
    pages,
    cold: build,
    changed: { ...build, wall: seconds / 4 },
    bytes: { site: pages * 50_000, index: pages * 3_000 },
    query: { open: 100_000, bytes: 50_000, time: 3 },
  }
}
const cells = (line: string | undefined) => line?.trim().split(/ {2,}/)

test('columns of figures end below each other, and columns of words begin so', () => {
  expect(
    table(
      ['pages', 'build'],
      [
        ['1,000', 'cold'],
        ['20', 'one fact'],
      ],
    ),
  ).toBe(['pages  build', '1,000  cold', '   20  one fact'].join('\n'))
})

test('a build that takes longer for each page than the smallest shows it, and so does its phase', () => {
  const lines = report([site(100, 2), site(1_000, 40)]).split('\n')
  const rows = lines.filter((line) => /\d/.test(line)).map(cells)
  expect(rows).toContainEqual(['1,000', 'cold', '40.0', '40.0', '40.0', '2.00×', '400', '1.00×'])
  expect(rows).toContainEqual(['1,000', 'one fact', '10.0', '40.0', '10.0', '0.50×', '400', '0.25×'])
  expect(rows).toContainEqual(['100', '20.00'])
  expect(rows).toContainEqual(['1,000', '40.00'])
})
