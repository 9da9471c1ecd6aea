import { z } from 'zod'
import { ref } from './reference.ts'
import { citation } from './fact.ts'
import { line, text } from './text.ts'

/** A glossary entry: the one spelling we use, its Arabic, its variants and its meaning. */
export const termSchema = z.strictObject({
  term: line.describe('The one spelling this site uses.'),
  ar: line.optional().describe('The term in Arabic script.'),
  definition: text.describe('What it means, in one or two sentences. A figure or date in it needs a source.'),
  aliases: z.array(line).default([]).describe('Other spellings and names.'),
  indexed: z.boolean().default(true).describe('False for a word too common to look up in the index of the book.'),
  topics: z.array(ref('topics')).default([]).describe('Topics it belongs to.'),
  sources: z.array(citation).default([]).describe('Sources of the figures and dates in the definition.'),
})

export type Term = z.output<typeof termSchema>
