import { z } from 'zod'
import { partialDate } from './date.ts'
import { ref } from './reference.ts'
import { text } from './text.ts'
import { qualifier, unit, value } from './unit.ts'

/** What a fact said before a change, as far as it differed from what it says now. `null` says that it had no such field. */
const formerly = z
  .strictObject({
    statement: text.optional().describe('The statement as it was.'),
    value: value.nullable().optional().describe('The figure as it was.'),
    qualifier: qualifier
      .nullable()
      .optional()
      .describe('How exact it was said to be; null when it was said to be exact.'),
    unit: unit.nullable().optional().describe('Its unit, where that was another.'),
    date: partialDate.nullable().optional().describe('The date as it was.'),
    asOf: partialDate.nullable().optional().describe('The date it was said to speak of.'),
    saidBy: ref('speakers').nullable().optional().describe('Id of the speaker it was put down to.'),
  })
  .refine((was) => Object.keys(was).length > 0, 'says nothing: give the value, date or statement as it was')

/** A correction of a fact after it was published. */
export const changeSchema = z.strictObject({
  date: z.iso.date('must be a day as YYYY-MM-DD').describe('The day the ledger was changed.'),
  was: formerly.describe('What the ledger said before: only the fields that differed.'),
  why: text.describe('Why it was changed, in a sentence that a reader understands.'),
})

export type Change = z.output<typeof changeSchema>
