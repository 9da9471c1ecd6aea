/** An address of a source that is to be watched. */
export interface Link {
  /** The id of the source. */
  source: string
  url: string
  /** The address of a copy in a public web archive. */
  archived: string | undefined
}

/**
 * What can be said of an address: it answers; it leads to another one; it is gone; nobody can tell from here; or it was
 * not asked, because its host wants no programs there or no more requests now.
 */
export const states = ['there', 'moved', 'gone', 'unclear', 'not asked'] as const
export type State = (typeof states)[number]

/** What was found out about an address. */
export interface Finding {
  state: State
  /** The status of HTTP, where there was an answer. */
  status?: number
  /** Where it leads, when that is elsewhere. */
  leadsTo?: string
  remark?: string
}
