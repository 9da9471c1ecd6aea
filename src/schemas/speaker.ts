import { z } from 'zod'
import { ref } from './reference.ts'
import { line } from './text.ts'

/** An official, a body or a researcher to whom a statement is attributed. */
export const speakerSchema = z.strictObject({
  name: line.describe('The name, with rank, in the one spelling this site uses.'),
  filed: line
    .optional()
    .describe('For a person: the name as the index of the book files it, family first: "al-Khafaji, Tahsin".'),
  ar: line.optional().describe('The name in Arabic script.'),
  role: line.describe('The office held when the statements were made.'),
  agency: ref('agencies').optional().describe('The body the speaker belongs to.'),
  party: z
    .boolean()
    .describe('True when the speaker belongs to a party concerned, so that the word alone is an official claim.'),
})

export type Speaker = z.output<typeof speakerSchema>
