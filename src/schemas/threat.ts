import { z } from 'zod'
import { nameFields, pageFields } from './page.ts'
import { ref } from './reference.ts'
import { slug } from './text.ts'

/** What the measures are meant to stop. */
export const threatSchema = z.strictObject({
  ...pageFields,
  ...nameFields,
  trends: z
    .array(
      z.strictObject({
        series: ref('series').describe('The quantity that was counted.'),
        counts: slug.optional().describe('Only what counts this: a key of the counts of the series.'),
        extent: slug.optional().describe('Only what is of this: a key of the extents of the series.'),
      }),
    )
    .default([])
    .describe('What was counted of it over the years, a small chart for each.'),
})

export type Threat = z.output<typeof threatSchema>
