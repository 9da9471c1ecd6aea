import { z } from 'zod'
import { ref } from './reference.ts'
import { line, text } from './text.ts'

/** A term of the controlled vocabulary, arranged as in SKOS: broader, narrower (its inverse) and related. */
export const topicSchema = z.strictObject({
  label: text.describe('The name of the topic.'),
  definition: text.describe('One sentence that says what the topic covers, without figures.'),
  broader: ref('topics').optional().describe('The wider topic it is part of.'),
  related: z.array(ref('topics')).default([]).describe('Topics beside it.'),
  aliases: z.array(line).default([]).describe('Other words that readers type for it.'),
})

export type Topic = z.output<typeof topicSchema>
