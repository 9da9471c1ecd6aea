import { z } from 'zod'
import { ref } from './reference.ts'
import { line } from './text.ts'

/** An official, a body or a researcher to whom a statement is attributed. */
export const speakerSchema = z.strictObject({
  name: line,
  /** The name in Arabic script. */
  ar: line.optional(),
  /** The office held when the statements were made. */
  role: line,
  agency: ref('agencies').optional(),
  /** True when the speaker belongs to a party concerned, so that the word alone is an official claim. */
  party: z.boolean(),
})

export type Speaker = z.output<typeof speakerSchema>
