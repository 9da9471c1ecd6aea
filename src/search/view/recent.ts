import { keep, kept } from '../kept.ts'

const key = 'searches'
const most = 8

/** A list with a query in front, which it holds once; the oldest make room. */
export function withQuery(list: readonly string[], query: string): string[] {
  const same = (other: string) => other.toLowerCase() === query.toLowerCase()
  return [query, ...list.filter((each) => !same(each))].slice(0, most)
}

/** Reads a list as it is kept; what is not one counts as empty. */
export function readList(text: string | undefined): string[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

const write = (list: readonly string[]): void => {
  keep(key, list.length > 0 ? JSON.stringify(list) : undefined)
}

/** The queries that the reader acted upon, the last first. They are on this device alone. */
export const recent = {
  list: (): string[] => readList(kept(key)),
  add: (query: string): void => {
    if (query) write(withQuery(recent.list(), query))
  },
  remove: (query: string): void => {
    write(recent.list().filter((each) => each !== query))
  },
  clear: (): void => {
    write([])
  },
}
