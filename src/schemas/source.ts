import { z } from 'zod'
import { partialDate } from './date.ts'
import { line, slug, url } from './text.ts'

/** True for a tag that a browser knows how to read. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const name = z.union([z.strictObject({ family: line, given: line.optional() }), z.strictObject({ literal: line })])

/**
 * A bibliographic record, in CSL's field names, so that an export from Zotero or pandoc can be pasted.
 * Our own additions are `relays`, `party` and `caution`.
 */
export const sourceSchema = z.strictObject({
  id: slug,
  /** CSL item type. */
  type: z.enum([
    'article-newspaper',
    'article-journal',
    'article-magazine',
    'webpage',
    'report',
    'book',
    'chapter',
    'paper-conference',
    'entry-encyclopedia',
    'legislation',
    'dataset',
    'broadcast',
    'thesis',
  ]),
  title: line,
  /** Named persons, or bodies as `{ literal: … }`. */
  author: z.array(name).optional(),
  /** The outlet, journal or site whose page was read. */
  'container-title': line.optional(),
  /** The body behind it, where its name differs. */
  publisher: line.optional(),
  /** When it was published; left out when the page carries no date. */
  issued: partialDate.optional(),
  URL: url,
  /** When we read it. */
  accessed: partialDate,
  /** Language of the page, as a BCP 47 tag. */
  language: z.string().refine(isLanguage, 'must be a language tag such as "en" or "ar"'),
  /** Whose report this page carries, when it is not its own: pages that relay one origin are not independent. */
  relays: line.optional(),
  /** Carries the word of a party concerned, such as a state agency's: alone it makes an official claim. */
  party: z.boolean().default(false),
  /** Why the reader should treat it with care, in a sentence. */
  caution: line.optional(),
  /** What kind of source it is, in a sentence. */
  note: line.optional(),
})

export type Source = z.output<typeof sourceSchema>
