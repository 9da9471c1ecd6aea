import type { CreativeWork, OrganizationLeaf, PersonLeaf } from 'schema-dts'
import type { Source } from '../../schemas/source.ts'
import { titleOf } from '../../cite/item.ts'
import { nameOf } from '../sources.ts'
import { idOf } from './parts.ts'

type WorkType =
  | 'Article'
  | 'BlogPosting'
  | 'Book'
  | 'Chapter'
  | 'CreativeWork'
  | 'Dataset'
  | 'Legislation'
  | 'Map'
  | 'NewsArticle'
  | 'Report'
  | 'ScholarlyArticle'
  | 'SocialMediaPosting'
  | 'Thesis'
  | 'WebPage'
type ContainerType = 'Book' | 'CreativeWork' | 'Periodical' | 'WebSite'

/** What a cited work is, by its CSL type. What schema.org has no closer word for is a CreativeWork. */
const workTypes: Partial<Record<Source['type'], WorkType>> = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  bill: 'Legislation',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  'entry-dictionary': 'Article',
  'entry-encyclopedia': 'Article',
  legislation: 'Legislation',
  map: 'Map',
  'paper-conference': 'ScholarlyArticle',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  regulation: 'Legislation',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
}

/** What the work stands in, where that is not the website on which it was read. */
const containerTypes: Partial<Record<Source['type'], ContainerType>> = {
  'article-journal': 'Periodical',
  'article-magazine': 'Periodical',
  chapter: 'Book',
  'paper-conference': 'CreativeWork',
}

type Work = Extract<CreativeWork, { '@type': WorkType }>

/** A cited source as a work of its own. Its identifier is the address of its page here, its `url` that of the work. */
export function sourceNode(source: Source): Work {
  const { type, author, issued, publisher, 'container-title': container, DOI, archived } = source
  return {
    '@type': workTypes[type] ?? 'CreativeWork',
    '@id': idOf('sources', source.id),
    name: titleOf(source),
    url: source.URL,
    inLanguage: source.language,
    ...(author ? { author: author.map(authorNode) } : {}),
    ...(issued ? { datePublished: issued } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(container ? { isPartOf: { '@type': containerTypes[type] ?? 'WebSite', name: container } } : {}),
    ...(DOI ? { sameAs: `https://doi.org/${DOI}` } : {}),
    ...(archived ? { archivedAt: archived.URL } : {}),
  }
}

const authorNode = (name: NonNullable<Source['author']>[number]): PersonLeaf | OrganizationLeaf => ({
  '@type': 'literal' in name ? 'Organization' : 'Person',
  name: nameOf(name),
})
