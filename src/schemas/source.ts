import { z } from 'zod'
import { cslDate, cslName, cslRest, cslTypes } from './csl.ts'
import { partialDate } from './date.ts'
import { line, slug, url } from './text.ts'

/** True for a tag that a browser knows how to read. */
function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/**
 * A bibliographic record in CSL's field names, so that an export from Zotero or pandoc can be pasted as it is.
 * Our own additions are `titled`, `relays`, `party`, `caution` and `archived`.
 */
export const sourceSchema = z.strictObject({
  id: slug.describe('Its id, which is its address: the outlet and the day, such as "kurdistan24-2025-01-08".'),
  type: z.enum(cslTypes).describe('CSL item type.'),
  title: line.describe('The title as published, as far as it was read.'),
  titled: z
    .enum(['translated', 'described', 'shortened'])
    .optional()
    .describe(
      'How the title came about, where it is not the page’s own words: translated by us, described by us because the text read had none, or shortened.',
    ),
  author: z.array(cslName).optional().describe('Named persons, or bodies as {literal: …}.'),
  'container-title': line.optional().describe('The outlet, journal or site whose page was read.'),
  publisher: line.optional().describe('The body behind it, where its name differs.'),
  issued: cslDate.optional().describe('When it was published; left out when the page carries no date.'),
  URL: url.describe('The address of the page that was read.'),
  accessed: cslDate.describe('When we read it.'),
  language: z
    .string()
    .refine(isLanguage, 'must be a language tag such as "en" or "ar"')
    .describe('Language of the page, as a BCP 47 tag: en, ar, fr.'),
  page: z.union([z.string(), z.number()]).transform(String).optional().describe('The pages it takes up: "12-34".'),
  'number-of-pages': z
    .union([z.string(), z.number()])
    .transform(String)
    .optional()
    .describe('How many pages it has. Write 1 for a report or article that is one web page without parts.'),
  relays: line
    .optional()
    .describe('Whose report this page carries, when it is not its own: pages that relay one origin are one voice.'),
  party: z
    .boolean()
    .default(false)
    .describe('Carries the word of a party concerned, such as a state agency: alone it makes an official claim.'),
  archived: z
    .strictObject({
      URL: url.describe('The address of the copy in a public web archive.'),
      date: partialDate.describe('The day of the copy.'),
    })
    .optional()
    .describe('A copy in a public web archive, for a page that can no longer be reached.'),
  caution: line.optional().describe('Why the reader should treat it with care, in a sentence.'),
  note: line.optional().describe('What kind of source it is, in a sentence.'),
  ...cslRest,
})

export type Source = z.output<typeof sourceSchema>
