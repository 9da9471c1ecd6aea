import { z } from 'zod'
import { ref } from './reference.ts'
import { line, text } from './text.ts'

/** A term of the controlled vocabulary, arranged as in SKOS: broader, narrower (its inverse) and related. */
export const topicSchema = z.strictObject({
  label: text,
  /** One sentence that says what the topic covers. */
  definition: text,
  broader: ref('topics').optional(),
  related: z.array(ref('topics')).default([]),
  /** Other words that readers type for it. */
  aliases: z.array(line).default([]),
})

export type Topic = z.output<typeof topicSchema>
