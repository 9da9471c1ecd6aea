import { z } from 'zod'
import { citation } from './fact.ts'
import { nameFields, pageFields } from './page.ts'
import { ref } from './reference.ts'

/** A crossing, town, governorate or stretch of land. */
export const placeSchema = z.strictObject({
  ...pageFields,
  ...nameFields,
  kind: z.enum(['crossing', 'town', 'village', 'governorate', 'area', 'mountains', 'camp']),
  country: z.enum(['iraq', 'syria', 'both']),
  /** The larger place it lies in. */
  within: ref('places').optional(),
  /** Where to put its label on a map, in degrees, with the source. Never a post or a position of forces. */
  position: z
    .strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      approximate: z.boolean(),
      source: citation,
    })
    .optional(),
})

export type Place = z.output<typeof placeSchema>
