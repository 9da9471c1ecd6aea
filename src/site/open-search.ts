import { en } from '../i18n/en.ts'
import type { Site } from '../schemas/site.ts'
import { publicAddress } from './href.ts'
import { escaped } from './xml.ts'

export const openSearchAddress = '/opensearch.xml'
export const openSearchType = 'application/opensearchdescription+xml'

/** The longest values that OpenSearch 1.1 allows, in characters. */
export const openSearchLimits = { ShortName: 16, LongName: 48, Description: 1024 } as const

/** A search of the site, with `words` put in as they are: a query, or the name of a parameter in braces. */
export const searchAddress = (words: string): string => `${publicAddress('/search/')}?q=${words}`

/**
 * The OpenSearch 1.1 description of the site's search: browsers that read it offer the site as a search engine of the
 * address bar. Values that are too long are cut, because a browser would refuse the whole.
 */
export function openSearchDescription(site: Site): string {
  const texts = {
    ShortName: site.title,
    LongName: en.openSearch.title(site.title),
    Description: `${site.description} ${en.search.description}`,
  }
  const lines = Object.entries(texts).map(([name, text]) => {
    const most = openSearchLimits[name as keyof typeof texts]
    return `  <${name}>${escaped(text.slice(0, most).trim())}</${name}>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
${lines.join('\n')}
  <Url type="text/html" template="${escaped(searchAddress('{searchTerms}'))}"/>
  <Url type="${openSearchType}" rel="self" template="${escaped(publicAddress(openSearchAddress))}"/>
  <Image type="image/svg+xml" width="16" height="16">${escaped(publicAddress('/favicon.svg'))}</Image>
  <Attribution>${escaped(`${site.editors}, ${site.licence.name}`.slice(0, 256))}</Attribution>
  <SyndicationRight>open</SyndicationRight>
  <Language>${escaped(site.language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`
}
