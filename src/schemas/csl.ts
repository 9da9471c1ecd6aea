import { z } from 'zod'
import { partialDate } from './date.ts'

/**
 * The vocabulary of CSL 1.0.2 as it stands in exports of Zotero, pandoc and others (CSL-JSON and CSL-YAML):
 * https://docs.citationstyles.org/en/stable/specification.html
 */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const

const word = z.union([z.string(), z.number()]).transform(String)

/** A person (`family`, `given`) or a body (`literal`). */
export const cslName = z.union([
  z.strictObject({
    family: z.string(),
    given: z.string().optional(),
    suffix: z.string().optional(),
    'comma-suffix': z.union([z.boolean(), z.string(), z.number()]).optional(),
    'static-ordering': z.union([z.boolean(), z.string(), z.number()]).optional(),
    'parse-names': z.union([z.boolean(), z.string(), z.number()]).optional(),
    'dropping-particle': z.string().optional(),
    'non-dropping-particle': z.string().optional(),
  }),
  z.strictObject({ literal: z.string() }),
  z.strictObject({ given: z.string() }),
])

export type CslName = z.output<typeof cslName>

/** A date in one of CSL's forms as `YYYY-MM-DD`, as far as it goes; anything else as it came. */
function flatten(date: unknown): unknown {
  if (Array.isArray(date) && date.length === 1) return flatten(date[0])
  if (typeof date !== 'object' || date === null || Array.isArray(date)) return date
  const { 'date-parts': parts, raw, literal, year, month, day } = date as Record<string, unknown>
  // RIS writes its dates with slashes, and either may leave out the noughts.
  const words = raw ?? literal
  if (words !== undefined) return joined(String(words).trim().split(/[-/]/))
  const first: unknown = Array.isArray(parts) ? parts[0] : [year, month, day]
  return Array.isArray(first) ? joined(first) : date
}

const joined = (parts: unknown[]) =>
  parts
    .filter((part) => part !== undefined && part !== null && part !== '')
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** A date as `{ date-parts: [[2025, 1, 8]] }`, `{ raw: "2025-01-08" }`, `{ year, month, day }` or a partial date. */
export const cslDate = z.preprocess(flatten, partialDate).meta({ anyForm: true })

const all = <T extends z.ZodType, K extends string>(names: readonly K[], type: T) =>
  Object.fromEntries(names.map((name) => [name, type.optional()])) as Record<K, z.ZodOptional<T>>

const texts = [
  'abstract',
  'annote',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'authority',
  'call-number',
  'chapter-number',
  'citation-key',
  'citation-label',
  'citation-number',
  'collection-number',
  'collection-title',
  'container-title-short',
  'dimensions',
  'division',
  'DOI',
  'edition',
  'event',
  'event-place',
  'event-title',
  'genre',
  'ISBN',
  'ISSN',
  'issue',
  'journalAbbreviation',
  'jurisdiction',
  'keyword',
  'license',
  'locator',
  'medium',
  'number',
  'number-of-volumes',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'page-first',
  'part',
  'part-title',
  'PMCID',
  'PMID',
  'printing',
  'publisher-place',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'shortTitle',
  'source',
  'status',
  'supplement',
  'title-short',
  'version',
  'volume',
  'volume-title',
  'volume-title-short',
  'year-suffix',
] as const
const people = [
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editor-translator',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
] as const
const dates = ['available-date', 'event-date', 'original-date', 'submitted'] as const

/** The fields of CSL that the site does not read but keeps, so that an export can be pasted as it is. */
export const cslRest = {
  ...all(texts, word),
  ...all(people, z.array(cslName)),
  ...all(dates, cslDate),
  categories: z.array(z.string()).optional(),
  custom: z.looseObject({}).optional(),
}
