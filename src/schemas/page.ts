import { z } from 'zod'
import { partialDate } from './date.ts'
import { ref } from './reference.ts'
import { line, staysInside } from './text.ts'

/** The fields that every text page has. `title` and `summary` carry no figures: those belong to the ledger. */
export const pageFields = {
  title: line.describe('The title, without figures.'),
  summary: line.describe('One sentence without figures, for lists, search results and link previews.'),
  updated: partialDate.describe('When the text was last read against its facts.'),
  topics: z.array(ref('topics')).min(1, 'needs at least one topic').describe('Topics, the most important first.'),
  order: z.number().default(100).describe('Position among its siblings, smallest first.'),
  asked: z
    .record(line, z.array(line).min(1, 'needs at least one question'))
    .default({})
    .describe(
      'By the id of a section: questions and words with which readers look for it, where its heading does not have them.',
    ),
  formerly: z
    .array(
      z
        .string()
        .regex(/^(\/\w[\w.-]*)+\/$/, 'must be a path of the site, with a slash at both ends: "/old-name/"')
        .refine(staysInside, 'leads out of the site: write it as "/old-name/"'),
    )
    .default([])
    .describe('Earlier addresses of this page, such as "/old-name/": each leaves a redirect.'),
}

/** Other names and spellings under which readers look for an entry. */
export const nameFields = {
  ar: line.optional().describe('The name in Arabic script.'),
  aliases: z.array(line).default([]).describe('Other names and spellings that readers may search for.'),
  filed: line.optional().describe('The name in the index of the book, where it is not the title: "wall" for The wall.'),
}

/** A page of prose that is not an entry of a kind: strategy, progress, about … */
export const pageSchema = z.strictObject(pageFields)

export type Page = z.output<typeof pageSchema>
