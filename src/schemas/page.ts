import { z } from 'zod'
import { partialDate } from './date.ts'
import { ref } from './reference.ts'
import { line } from './text.ts'

/** The fields that every text page has. `title` and `summary` carry no figures: those belong to the ledger. */
export const pageFields = {
  title: line,
  /** One sentence for lists, search results and link previews. */
  summary: line,
  /** When the text was last read against its facts. */
  updated: partialDate,
  topics: z.array(ref('topics')).min(1, 'needs at least one topic'),
  /** Position among its siblings, smallest first. */
  order: z.number().default(100),
  /** Earlier addresses of this page, such as "/old-name/": each leaves a redirect. */
  formerly: z.array(z.string().regex(/^\/.*\/$/, 'must start and end with a slash')).default([]),
}

/** Other names and spellings under which readers look for an entry. */
export const nameFields = {
  /** The name in Arabic script. */
  ar: line.optional(),
  aliases: z.array(line).default([]),
}

/** A page of prose that is not an entry of a kind: strategy, progress, about … */
export const pageSchema = z.strictObject(pageFields)

export type Page = z.output<typeof pageSchema>
