import type { Site } from '../schemas/site.ts'
import { publicAddress } from './href.ts'
import type { Link } from './navigation.ts'

export interface PageFacts {
  title: string
  description: string
  canonical: string
  updated?: string
  type: 'WebPage' | 'Article' | 'CollectionPage' | 'Dataset' | 'AboutPage' | 'DefinedTermSet' | 'SearchResultsPage'
}

/** JSON for a script element: the only character that could end the element early is escaped. */
const serialise = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c')

/** schema.org data for a page. */
export function pageData({ title, description, canonical, updated, type }: PageFacts, site: Site): string {
  const editors = { '@type': 'Organization', name: site.editors }
  return serialise({
    '@context': 'https://schema.org',
    '@type': type,
    [type === 'Article' ? 'headline' : 'name']: title,
    description,
    url: canonical,
    inLanguage: site.language,
    author: editors,
    publisher: editors,
    license: site.licence.url,
    version: site.edition,
    ...(updated ? { dateModified: updated } : {}),
    isPartOf: { '@type': 'WebSite', name: site.title, url: publicAddress('/') },
  })
}

/** schema.org data for the way from the home page to this one. */
export function breadcrumbData(trail: Link[], site: Site): string {
  const home = { address: '/', title: site.title }
  const steps = trail[0]?.address === '/' ? trail : [home, ...trail]
  return serialise({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ address, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: publicAddress(address),
    })),
  })
}
