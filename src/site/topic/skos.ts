import type { Topic } from '../../schemas/topic.ts'
import { en } from '../../i18n/en.ts'
import { isArabic } from '../../i18n/script.ts'
import { publicAddress } from '../href.ts'
import type { Library } from '../library.ts'
import { idOf } from '../structured/parts.ts'
import { narrower, related, roots, topicsAddress } from '../topics.ts'

/** What the names of the vocabulary mean: SKOS for topics, Dublin Core for the scheme as a work. */
const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  notation: 'skos:notation',
  broader: { '@id': 'skos:broader', '@type': '@id', '@container': '@set' },
  narrower: { '@id': 'skos:narrower', '@type': '@id', '@container': '@set' },
  related: { '@id': 'skos:related', '@type': '@id', '@container': '@set' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id', '@container': '@set' },
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  creator: 'dct:creator',
  issued: 'dct:issued',
  version: 'dct:hasVersion',
  license: { '@id': 'dct:license', '@type': '@id' },
} as const

type Needed = Pick<Library, 'topics' | 'site'>

/** The vocabulary of topics as SKOS in JSON-LD: the scheme, then each topic, by the address of its page. */
export function vocabulary(library: Needed) {
  const { site, topics } = library
  const scheme = {
    id: publicAddress(topicsAddress),
    type: 'ConceptScheme',
    title: { en: `${site.title}: ${en.nav.topics}` },
    description: { en: en.topics.description },
    creator: site.editors,
    issued: site.issued,
    version: site.edition,
    license: site.licence.url,
    hasTopConcept: roots(library).map(topicId),
  }
  return { '@context': context, '@graph': [scheme, ...[...topics].map(([id, topic]) => concept(id, topic, library))] }
}

const topicId = (id: string) => idOf('topics', id)

function concept(id: string, { label, definition, aliases, broader }: Topic, library: Needed) {
  const scheme = publicAddress(topicsAddress)
  return {
    id: topicId(id),
    type: 'Concept',
    notation: id,
    prefLabel: label,
    ...(aliases.length > 0 && { altLabel: byLanguage(aliases, Object.values(label)) }),
    definition,
    ...(broader && { broader: [topicId(broader)] }),
    ...some('narrower', narrower(id, library)),
    ...some('related', related(id, library)),
    ...(!broader && { topConceptOf: scheme }),
    inScheme: scheme,
  }
}

const some = (name: string, ids: string[]) => (ids.length > 0 ? { [name]: ids.map(topicId) } : {})

/** Names by the language that their script tells. SKOS wants no name to be the preferred one too. */
function byLanguage(names: readonly string[], preferred: readonly string[]): Record<string, string[]> {
  const others = names.filter((name) => !preferred.includes(name))
  const [ar, rest] = [others.filter(isArabic), others.filter((name) => !isArabic(name))]
  return { ...(rest.length > 0 && { en: rest }), ...(ar.length > 0 && { ar }) }
}
