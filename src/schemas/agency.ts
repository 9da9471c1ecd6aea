import { z } from 'zod'
import { nameFields, pageFields } from './page.ts'
import { ref } from './reference.ts'

/** A body with a part in the border's security. */
export const agencySchema = z.strictObject({
  ...pageFields,
  ...nameFields,
  /** The body it answers to. */
  parent: ref('agencies').optional(),
  /** Whose body it is. */
  country: z.enum(['iraq', 'kurdistan-region', 'syria', 'international']),
  /** Where it stands in the two-line model that officials describe. */
  role: z.enum([
    'command',
    'ministry',
    'first-line',
    'second-line',
    'intelligence',
    'crossings',
    'media',
    'partner',
    'other-side',
  ]),
})
