import { facetNames, type RecordKind } from '../record.ts'

/** Where the worker finds what it needs; addresses with base path. */
export interface Folders {
  /** The folder of the index: "/pagefind/". */
  bundle: string
  /** The folder of the names and words: "/search/". */
  lists: string
  /** The base path of the site: "/". */
  base: string
}

/** By what results can be narrowed, in the order in which it is shown. */
export const filterNames = ['kind', ...facetNames] as const

export type FilterName = (typeof filterNames)[number]

/** The values chosen of each filter: a result has one of each. */
export type Chosen = Partial<Record<FilterName, string[]>>

export interface Ask {
  query: string
  chosen: Chosen
  /** How many results are wanted, from the best. */
  most: number
}

/** A piece of an excerpt; `found` where it is a word that was looked for. */
export interface Piece {
  text: string
  found: boolean
}

/** A result: a section, a fact, an event … */
export interface Hit {
  /** With base path. */
  address: string
  title: string
  kind: RecordKind
  standing?: string
  /** A source or a date. */
  detail?: string
  excerpt: Piece[]
  /** The words that were found in it, as it writes them: they are marked when the reader arrives. */
  words: string[]
}

/** Results that stand on one page, the best first. */
export interface Group {
  /** The page, with base path. */
  address: string
  title: string
  hits: Hit[]
}

/** A name that was meant or may be. */
export interface Suggestion {
  /** The spelling that fits what was typed. */
  name: string
  /** The spelling that the site uses. */
  title: string
  kind: RecordKind
  address: string
}

export interface Answer {
  /** How many results there are in all. */
  total: number
  /** How many of them the groups hold. */
  shown: number
  groups: Group[]
  /** Words that nothing was found for, each with what was looked for in its place. */
  repaired: { typed: string; taken: string }[]
  /** When nothing was found: names and topics near what was typed. */
  near: Suggestion[]
}

/** A value of a filter and how many results have it, when what is chosen of the other filters is kept. */
export interface Count {
  value: string
  label: string
  count: number
}

export type Counts = Record<FilterName, Count[]>

/** What the worker can be asked, by name, with its argument and what it gives back. */
export interface Calls {
  ask: { of: Ask; gives: Answer }
  counts: { of: Omit<Ask, 'most'>; gives: Counts }
  suggest: { of: { typed: string; most: number }; gives: Suggestion[] }
}

export interface Request<K extends keyof Calls = keyof Calls> {
  id: number
  call: K
  of: Calls[K]['of']
}

export type Response = { id: number; gives: Calls[keyof Calls]['gives'] } | { id: number; failed: string }
