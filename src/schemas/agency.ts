import { z } from 'zod'
import { nameFields, pageFields } from './page.ts'
import { ref } from './reference.ts'

/** What a body can have to do on the border, in the order in which the matrix of responsibilities shows it. */
export const tasks = [
  'command',
  'guard',
  'support',
  'build',
  'watch',
  'intelligence',
  'crossings',
  'prisons-and-returns',
  'training',
  'statements',
] as const

export type Task = (typeof tasks)[number]

/** A body with a part in the border's security. */
export const agencySchema = z.strictObject({
  ...pageFields,
  ...nameFields,
  parent: ref('agencies').optional().describe('The body it answers to.'),
  country: z.enum(['iraq', 'kurdistan-region', 'syria', 'international']).describe('Whose body it is.'),
  role: z
    .enum([
      'command',
      'ministry',
      'first-line',
      'second-line',
      'reserve',
      'intelligence',
      'crossings',
      'media',
      'partner',
      'other-side',
    ])
    .describe('Where it stands in the two-line model that officials describe.'),
  tasks: z
    .array(
      z.strictObject({
        is: z.enum(tasks).describe('What it does, or is said to do.'),
        fact: ref('facts').describe('The fact that says so.'),
        disputed: z.boolean().default(false).describe('True when sources differ on it; the page then says how.'),
        former: z.boolean().default(false).describe('True when it no longer does so, by the sources.'),
      }),
    )
    .default([])
    .describe('What it has to do on this border, each with the fact that says so.'),
})

export type Agency = z.output<typeof agencySchema>
