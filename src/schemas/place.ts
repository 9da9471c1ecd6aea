import { z } from 'zod'
import { citation } from './fact.ts'
import { nameFields, pageFields } from './page.ts'
import { ref } from './reference.ts'

/** The states that a crossing can be reported in. */
export const crossingStates = ['open', 'limited', 'closed', 'seized'] as const

export type CrossingState = (typeof crossingStates)[number]

/** A crossing, town, governorate or stretch of land. */
export const placeSchema = z.strictObject({
  ...pageFields,
  ...nameFields,
  kind: z
    .enum(['crossing', 'town', 'village', 'governorate', 'area', 'mountains', 'valley', 'desert', 'camp'])
    .describe('What kind of place it is.'),
  country: z.enum(['iraq', 'syria', 'both']).describe('On which side of the border.'),
  within: ref('places').optional().describe('The larger place it lies in.'),
  position: z
    .strictObject({
      lat: z.number().min(-90).max(90).describe('Degrees north.'),
      lon: z.number().min(-180).max(180).describe('Degrees east.'),
      approximate: z.boolean().describe('True when the source gives it only roughly.'),
      source: citation.describe('Where the position was read.'),
    })
    .optional()
    .describe('Where to put its label on a map, with the source. Never a post or a position of forces.'),
  label: z
    .strictObject({
      lat: z.number().min(-90).max(90).describe('Degrees north.'),
      lon: z.number().min(-180).max(180).describe('Degrees east.'),
    })
    .optional()
    .describe('For a governorate or stretch of land: where its name stands on the map. Our choice, within its land.'),
  states: z
    .array(
      z.strictObject({
        is: z
          .enum(crossingStates)
          .describe(
            'The state from then on: open; limited, to aid, returns or officials; closed; seized, by an armed group.',
          ),
        fact: ref('facts').describe('The fact that says so. Its date, or else its asOf, is when the state began.'),
      }),
    )
    .default([])
    .describe('For a crossing: the states it is reported to have been in, oldest first.'),
})

export type Place = z.output<typeof placeSchema>
