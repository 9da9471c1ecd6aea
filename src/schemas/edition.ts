import { z } from 'zod'

/** The id of an edition: year and month. */
export const editionId = z.string().regex(/^\d{4}\.\d{2}$/, 'must be year and month, such as "2026.11"')

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 sum')

/** What is recorded of a fixed edition, so that nothing of it can change unseen. */
const editionSchema = z.strictObject({
  issued: z.iso.date().describe('The day it was fixed.'),
  base: z.string().describe('The path of the site that its links were made for.'),
  content: sha256.describe('The digest of the content it was made from.'),
  files: z.number().int().positive().describe('The number of files in its list of checksums.'),
  checksums: sha256.describe('The SHA-256 sum of its list of checksums.'),
})

/** `content/editions.yaml`: the fixed editions by id. */
export const editionsSchema = z.record(editionId, editionSchema)

export type Edition = z.output<typeof editionSchema>
