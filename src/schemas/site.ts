import { z } from 'zod'
import { partialDate } from './date.ts'
import { editionId } from './edition.ts'
import { ref } from './reference.ts'
import { line, url } from './text.ts'

const licence = z.strictObject({
  id: line.describe('SPDX identifier.'),
  name: line.describe('Its name in full.'),
  url: url.describe('Its text.'),
})

/** What the site says of itself. */
export const siteSchema = z.strictObject({
  title: line.describe('The name of the site.'),
  description: line.describe('One sentence for link previews and feeds.'),
  editors: line.describe('The corporate author that citations name.'),
  language: z.enum(['en']).describe('Language of the texts.'),
  edition: editionId.describe('The edition that citations point at, as year and month: "2026.11".'),
  issued: partialDate.describe('The day of this edition.'),
  asOf: partialDate.describe('The date up to which sources were read.'),
  licence: licence.describe('The licence of text, figures and data.'),
  engineLicence: licence.describe('The licence of the code.'),
  lengthSeries: ref('series').describe(
    'The series whose spread is the length of the border, on the masthead and the home page.',
  ),
  progressSeries: ref('series').describe('The series of the wall’s reported progress.'),
})

export type Site = z.output<typeof siteSchema>
