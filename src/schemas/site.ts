import { z } from 'zod'
import { partialDate } from './date.ts'
import { ref } from './reference.ts'
import { line, url } from './text.ts'

const licence = z.strictObject({
  /** SPDX identifier. */
  id: line,
  name: line,
  url,
})

/** What the site says of itself. */
export const siteSchema = z.strictObject({
  title: line,
  /** One sentence for link previews and feeds. */
  description: line,
  /** The corporate author that citations name. */
  editors: line,
  language: z.enum(['en']),
  /** The edition that citations point at, as year and month: "2026.11". */
  edition: z.string().regex(/^\d{4}\.\d{2}$/, 'must be year and month, such as "2026.11"'),
  /** The day of this edition. */
  issued: partialDate,
  /** The date up to which sources were read. */
  asOf: partialDate,
  licence,
  engineLicence: licence,
  /** The series whose spread is the length of the border, on the masthead and the home page. */
  lengthSeries: ref('series'),
  /** The series of the wall's reported progress. */
  progressSeries: ref('series'),
})

export type Site = z.output<typeof siteSchema>
