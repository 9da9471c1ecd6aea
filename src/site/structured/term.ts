import type { DefinedTermLeaf, DefinedTermSetLeaf } from 'schema-dts'
import { en } from '../../i18n/en.ts'
import { publicAddress } from '../href.ts'
import type { Library } from '../library.ts'
import { topicsAddress } from '../topics.ts'
import { idOf, referenceTo } from './parts.ts'

/** A topic as a term of the vocabulary. Its identifier is the address of its page, as in `/data/topics.json`. Throws when there is none. */
export function topicTerm(id: string, { topics }: Pick<Library, 'topics'>): DefinedTermLeaf {
  const topic = topics.get(id)
  if (!topic) throw new Error(`There is no topic "${id}".`)
  return {
    '@type': 'DefinedTerm',
    '@id': idOf('topics', id),
    termCode: id,
    name: topic.label.en,
    description: topic.definition.en,
    ...(topic.aliases.length > 0 ? { alternateName: topic.aliases } : {}),
    inDefinedTermSet: { '@id': publicAddress(topicsAddress) },
  }
}

/** The vocabulary of topics. Its terms are described on their own pages. */
export function topicSet({ topics, site }: Pick<Library, 'topics' | 'site'>): DefinedTermSetLeaf {
  return {
    '@type': 'DefinedTermSet',
    '@id': publicAddress(topicsAddress),
    name: `${site.title}: ${en.nav.topics}`,
    description: en.topics.description,
    hasDefinedTerm: [...topics.keys()].map((id) => referenceTo('topics', id)),
  }
}
