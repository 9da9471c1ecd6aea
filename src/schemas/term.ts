import { z } from 'zod'
import { ref } from './reference.ts'
import { citation } from './fact.ts'
import { line, text } from './text.ts'

/** A glossary entry: the one spelling we use, its Arabic, its variants and its meaning. */
export const termSchema = z.strictObject({
  term: line,
  ar: line.optional(),
  /** What it means, in one or two sentences. A figure or date in it needs a source. */
  definition: text,
  /** Other spellings and names. */
  aliases: z.array(line).default([]),
  topics: z.array(ref('topics')).default([]),
  sources: z.array(citation).default([]),
})

export type Term = z.output<typeof termSchema>
