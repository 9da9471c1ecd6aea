import type { Build, Measured } from './site.ts'
import { rounded, table, times } from './table.ts'

const megabytes = (bytes: number): string => rounded(bytes / 1_000_000)
const kilobytes = (bytes: number): string => rounded(bytes / 1_000)
const count = (figure: number): string => new Intl.NumberFormat('en-GB').format(figure)

/** Milliseconds of a page. */
const each = (seconds: number, pages: number): number => (seconds * 1000) / pages

/** The tables of what was measured, the smallest site first. */
export function report(all: readonly Measured[]): string {
  return [
    ['Builds: all of it, then again after one fact was changed', builds(all)],
    [
      'Of a cold build: milliseconds of computing a page, by phase; what grows down a column grows faster than the content',
      phases(all),
    ],
    ['What was built', output(all)],
    [
      'Search: what is loaded before the first answer and for five queries after it, and the middle of their times',
      queries(all),
    ],
  ]
    .map(([title, rows]) => `${title}\n\n${rows}`)
    .join('\n\n\n')
}

function builds(all: readonly Measured[]): string {
  const row = ({ pages, cold }: Measured, name: string, { wall, cpu, peak }: Build, first: number): string[] => {
    const ms = each(wall, pages)
    return [
      count(pages),
      name,
      rounded(wall),
      rounded(cpu),
      rounded(ms),
      times(ms / first),
      megabytes(peak),
      times(wall / cold.wall),
    ]
  }
  const [smallest] = all
  const first = smallest ? each(smallest.cold.wall, smallest.pages) : 1
  const rows = all.flatMap((site) => [row(site, 'cold', site.cold, first), row(site, 'one fact', site.changed, first)])
  const head = ['pages', 'build', 'seconds', 'CPU s', 'ms a page', 'to smallest', 'peak MB', 'to cold']
  return table(head, rows)
}

function phases(all: readonly Measured[]): string {
  const names = all[0]?.cold.phases.map(({ name }) => name) ?? []
  const rows = all.map(({ pages, cold }) => [
    count(pages),
    ...names.map((name) => {
      const cpu = cold.phases.filter((phase) => phase.name === name).reduce((sum, phase) => sum + phase.cpu, 0)
      return (cpu / pages).toFixed(2)
    }),
  ])
  return table(['pages', ...names], rows)
}

function output(all: readonly Measured[]): string {
  const rows = all.map(({ asked, pages, bytes }) => [
    count(asked),
    count(pages),
    megabytes(bytes.site),
    kilobytes(bytes.site / pages),
    megabytes(bytes.index),
    kilobytes(bytes.index / pages),
  ])
  return table(['asked', 'pages', 'site MB', 'kB a page', 'index MB', 'index kB a page'], rows)
}

function queries(all: readonly Measured[]): string {
  const rows = all.map(({ pages, query }) => [
    count(pages),
    kilobytes(query.open),
    kilobytes(query.bytes),
    rounded(query.time),
  ])
  return table(['pages', 'kB at first', 'kB for five', 'ms a query'], rows)
}
