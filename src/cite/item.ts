import type { CslName } from '../schemas/csl.ts'
import type { Site } from '../schemas/site.ts'
import type { Source } from '../schemas/source.ts'

interface CslDate {
  'date-parts': number[][]
}

/**
 * A record in CSL-JSON 1.0.2, all that citations and exports are made from. Sources may bring further fields of CSL,
 * which are kept as they came.
 */
export interface CslItem {
  id: string
  type: string
  title: string
  author?: CslName[]
  'container-title'?: string
  publisher?: string
  genre?: string
  issued?: CslDate
  accessed?: CslDate
  language: string
  URL: string
}

/** A part of the site that can be cited. */
export interface Part {
  /** Stays the same as long as its address does; the keys of exports are made from it. */
  key: string
  title: string
  /** Full public address, with the anchor of a section or figure. */
  url: string
  /** What kind of thing it is, where a reader should be told: "Figure". */
  genre?: string
}

/** A date as it stands in content, `YYYY[-MM[-DD]]`, in CSL's form. */
const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] })

/** The name of the site with its edition, as references name it: "615 km (edition 2026.12)". */
export const containerOf = ({ title, edition }: Pick<Site, 'title' | 'edition'>): string =>
  `${title} (edition ${edition})`

/**
 * A key with the stem of all keys, the site and its edition, so that parts of two editions stand in one bibliography.
 * Letters lose their marks: BibTeX takes none in a key.
 */
export const keyOf = (key: string, { title, edition }: Pick<Site, 'title' | 'edition'>): string =>
  `${title.replaceAll(/[^\p{L}\p{N}]/gu, '')}-${edition}-${key}`.normalize('NFD').replaceAll(/\p{M}/gu, '')

/**
 * A page, section, figure or fact of the site as a CSL item: corporate author, title, site with edition, day of the
 * edition, address. The day of reading is left to the reader. The edition is part of the site's name, as
 * encyclopaedias that publish fixed editions do it: few styles print a version of their own accord.
 */
export function itemOf({ key, title, url, genre }: Part, site: Site): CslItem {
  return {
    id: keyOf(key, site),
    type: 'webpage',
    // The site keeps figures and units on one line; a bibliography need not.
    title: title.replaceAll(/[\u00a0\u202f]/g, ' '),
    author: [{ literal: site.editors }],
    'container-title': containerOf(site),
    ...(genre ? { genre } : {}),
    issued: cslDate(site.issued),
    language: site.language,
    URL: url,
  }
}

/**
 * The fields of a source that are ours, not CSL's: `note` says what kind of source it is, to readers of the site. The
 * key that it has elsewhere is left out too, as it is known here by its id.
 */
const ours = ['citation-key', 'titled', 'relays', 'party', 'caution', 'archived', 'note', 'custom'] as const

/** The title of a source as references print it: words that are ours stand in brackets. */
export function titleOf({ title, titled }: Pick<Source, 'title' | 'titled'>): string {
  return titled === 'translated' || titled === 'described' ? `[${title}]` : title
}

/** A source of the bibliography as a CSL item. */
export function sourceItem(source: Source): CslItem {
  const { issued, accessed, ...rest } = source
  const fields = Object.entries(rest).filter(([name, value]) => value !== undefined && !ours.includes(name as never))
  return {
    ...(Object.fromEntries(fields) as typeof rest),
    title: titleOf(source),
    ...(issued ? { issued: cslDate(issued) } : {}),
    accessed: cslDate(accessed),
  } as CslItem
}
