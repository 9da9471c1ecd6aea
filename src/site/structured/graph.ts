import type { BreadcrumbList, Graph, SearchActionLeaf, WebPageLeaf, WebSiteLeaf } from 'schema-dts'
import type { Site } from '../../schemas/site.ts'
import { publicAddress } from '../href.ts'
import type { Link } from '../navigation.ts'
import { searchAddress } from '../open-search.ts'
import { fixedCopy } from '../settings.ts'
import { editorsOf, type PageNode, type PageType } from './parts.ts'

export interface PageFacts {
  title: string
  description: string
  canonical: string
  updated?: string
  type: PageType
  /** What this page alone says: the thing it is about, or the work it tells of. */
  structured?: Pick<WebPageLeaf, 'mainEntity'> | undefined
}

/** The schema.org data of a page, for a script element: the page, and the way to it from the home page. */
export function graphOf(page: PageFacts, trail: Link[], site: Site): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [pageNode(page, site), breadcrumbs(trail, site)] }
  // The only character that could end the element early.
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}

function pageNode({ title, description, canonical, updated, type, structured }: PageFacts, site: Site): PageNode {
  const editors = editorsOf(site)
  const shared = {
    description,
    url: canonical,
    inLanguage: site.language,
    author: editors,
    publisher: editors,
    license: site.licence.url,
    version: site.edition,
    datePublished: site.issued,
    ...(updated ? { dateModified: updated } : {}),
    isPartOf: siteNode(canonical, site),
    ...structured,
  } as const
  // Only a text is the thing at its address: other pages tell of a thing, and the address stands for that.
  return type === 'Article'
    ? { '@type': type, '@id': canonical, headline: title, ...shared }
    : { '@type': type, name: title, ...shared }
}

/** The site as a whole. Its home page says too how it is searched; a fixed edition has no search. */
function siteNode(canonical: string, site: Site): WebSiteLeaf {
  const home = publicAddress('/')
  const searched = canonical === home && !fixedCopy
  return { '@type': 'WebSite', name: site.title, url: home, ...(searched && { potentialAction: searchAction() }) }
}

/** How the site is searched. Schema.org has it that what a user must give is described by a property named "…-input". */
const searchAction = (): SearchActionLeaf & { 'query-input': string } => ({
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: searchAddress('{query}') },
  'query-input': 'required name=query',
})

function breadcrumbs(trail: Link[], site: Site): BreadcrumbList {
  const home = { address: '/', title: site.title }
  const steps = trail[0]?.address === '/' ? trail : [home, ...trail]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ address, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: publicAddress(address),
    })),
  }
}
