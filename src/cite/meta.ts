import type { CslItem } from './item.ts'
import { invertedName } from './names.ts'

/** The day or year of an item as `2026-11-26`, as far as it goes; undefined when it has none. */
export const dateOf = ({ issued }: Pick<CslItem, 'issued'>): string | undefined =>
  issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')

/**
 * An item as the meta tags that Google Scholar (Highwire) and library software (Dublin Core) read. `DC.type` keeps
 * Zotero from taking the page for a journal article.
 */
export function metaTags({ title, author = [], language, URL, ...item }: CslItem): [name: string, content: string][] {
  const date = dateOf(item)
  const authors = author.map(invertedName)
  const site = item['container-title']
  const both = (name: string, dublin: string, content: string): [string, string][] => [
    [`citation_${name}`, content],
    [`DC.${dublin}`, content],
  ]
  return [
    ...both('title', 'title', title),
    ...authors.flatMap((name) => both('author', 'creator', name)),
    ...(date ? both('publication_date', 'date', date) : []),
    ...both('language', 'language', language),
    ...both('public_url', 'identifier', URL),
    ...(site ? [['DC.isPartOf', site] as [string, string]] : []),
    ['DC.type', item.type],
  ]
}
