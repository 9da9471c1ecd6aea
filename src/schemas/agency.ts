import { z } from 'zod'
import { nameFields, pageFields } from './page.ts'
import { ref } from './reference.ts'

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
})
