import { addressOf, kindAt } from '../site/addresses.ts'
import { isDerived } from './destinations.ts'
import type { Content, Entry } from './read.ts'

/** The entry that each page of one entry is made from, by its address. */
export function pageEntries(content: Content): ReadonlyMap<string, Entry> {
  const entries = content.entries.flatMap((entry): [string, Entry][] =>
    entry.kind === 'site' ? [] : [[addressOf(entry.kind, entry.id), entry]],
  )
  return new Map(entries.filter(([address]) => !address.includes('#')))
}

/** Whether it can be told that there is no such page: a file or entry that cannot be read may hold it. */
export function canJudge({ unread, problems }: Content, page: string): boolean {
  if (isDerived(page)) return problems.length === 0
  const kind = kindAt(page) ?? 'pages'
  const file = kind === 'pages' ? page : `/${kind}/${page.split('/').at(-2) ?? ''}/`
  return !unread.has(kind) && !problems.some((problem) => problem.file.endsWith(`${file.slice(0, -1)}.mdx`))
}

/** Whether the anchors of a page can be told: its text parses, and so do the events or terms that are parts of it. */
export function canJudgeParts({ unread, problems }: Content, page: string, entry: Entry | undefined): boolean {
  if (page === '/timeline/' && unread.has('events')) return false
  if (page === '/glossary/' && unread.has('glossary')) return false
  if (entry?.kind === 'series') return problems.length === 0
  return entry === undefined || entry.tree !== undefined
}
