import type { z } from 'zod'
import { agencySchema } from './agency.ts'
import { eventSchema } from './event.ts'
import { factSchema } from './fact.ts'
import { measureSchema } from './measure.ts'
import { pageSchema } from './page.ts'
import { placeSchema } from './place.ts'
import { seriesSchema } from './series.ts'
import { siteSchema } from './site.ts'
import { sourceSchema } from './source.ts'
import { speakerSchema } from './speaker.ts'
import { termSchema } from './term.ts'
import { threatSchema } from './threat.ts'
import { topicSchema } from './topic.ts'

/** Kinds whose entries are MDX files, one a page. */
export const proseKinds = ['pages', 'measures', 'threats', 'agencies', 'places'] as const
/** Kinds whose entries are records in YAML. */
export const dataKinds = ['facts', 'series', 'speakers', 'sources', 'events', 'topics', 'glossary'] as const

export type ProseKind = (typeof proseKinds)[number]
export type DataKind = (typeof dataKinds)[number]
export type Kind = ProseKind | DataKind

/** The schema of each kind of content: the one list that the site and the checker both read. */
export const schemas = {
  pages: pageSchema,
  measures: measureSchema,
  threats: threatSchema,
  agencies: agencySchema,
  places: placeSchema,
  facts: factSchema,
  series: seriesSchema,
  speakers: speakerSchema,
  sources: sourceSchema,
  events: eventSchema,
  topics: topicSchema,
  glossary: termSchema,
} satisfies Record<Kind, z.ZodType>

export { siteSchema }

/** Kinds of data that are spread over the files of a folder; the others are one file each. */
export const foldered: readonly DataKind[] = ['facts', 'sources', 'events']

export type RecordOf<K extends Kind> = z.output<(typeof schemas)[K]>
