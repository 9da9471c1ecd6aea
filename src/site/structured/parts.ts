import type {
  AboutPageLeaf,
  ArticleLeaf,
  CollectionPageLeaf,
  IdReference,
  OrganizationLeaf,
  SearchResultsPageLeaf,
  WebPageLeaf,
} from 'schema-dts'
import type { Kind } from '../../schemas/kinds.ts'
import type { Site } from '../../schemas/site.ts'
import { addressOf } from '../addresses.ts'
import { publicAddress } from '../href.ts'

export type PageNode = ArticleLeaf | WebPageLeaf | CollectionPageLeaf | AboutPageLeaf | SearchResultsPageLeaf
export type PageType = PageNode['@type']

/** The corporate author of the site. */
export const editorsOf = (site: Site): OrganizationLeaf => ({
  '@type': 'Organization',
  name: site.editors,
  url: publicAddress('/'),
})

/** The identifier of an entry: the public address of its page, where it is described. */
export const idOf = (kind: Kind, id: string): string => publicAddress(addressOf(kind, id))

/** A reference to an entry that its own page describes. */
export const referenceTo = (kind: Kind, id: string): IdReference => ({ '@id': idOf(kind, id) })
