/** What a search can find, in the order in which the filter lists it. */
export const recordKinds = [
  'page',
  'measure',
  'threat',
  'agency',
  'place',
  'topic',
  'term',
  'event',
  'figure',
  'fact',
  'speaker',
  'source',
] as const

export type RecordKind = (typeof recordKinds)[number]

/** By what results can be narrowed, beside their kind. */
export const facetNames = ['topic', 'agency', 'place', 'year', 'standing'] as const

export type FacetName = (typeof facetNames)[number]

export type Facets = Record<FacetName, string[]>

/** One thing that a search can find: a section of a page, a fact, an event, a source … */
export interface SearchRecord {
  /** Where it stands, without base path: "/strategy/trench/#how-large-it-is". */
  address: string
  kind: RecordKind
  title: string
  /** The title of the page that it stands on; the same as `title` for the page itself. */
  page: string
  /** Other names and spellings of what it is about. */
  names: string[]
  /** What it says in short: the summary and the key points of a page. They weigh more than its text. */
  points: string
  /** Its words. Undefined until they have been cut from the built page. */
  text?: string
  /** What is printed beside the title: a source, a date. */
  detail?: string
  facets: Facets
}

export const noFacets = (): Facets => ({ topic: [], agency: [], place: [], year: [], standing: [] })
