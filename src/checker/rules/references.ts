import { referencesIn } from '../../schemas/reference.ts'
import { schemas, siteSchema } from '../../schemas/kinds.ts'
import { didYouMean } from '../suggest.ts'
import { idsOf, isKnown, problemAt } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

const singular = {
  facts: 'fact',
  sources: 'source',
  series: 'series',
  speakers: 'speaker',
  topics: 'topic',
  places: 'place',
  agencies: 'agency',
  measures: 'measure',
  threats: 'threat',
} as const

/** Every reference in a record leads to an entry. */
export function references(content: Content): Problem[] {
  return content.entries.flatMap((entry) => {
    const schema = entry.kind === 'site' ? siteSchema : schemas[entry.kind]
    return referencesIn(schema, entry.data).flatMap(({ kind, id, path }) => {
      if (isKnown(content, kind, id) || content.unread.has(kind)) return []
      const remedy = didYouMean(id, idsOf(content, kind), `Add it to content/${kind}, or name another.`)
      return [problemAt(entry, path, `there is no ${singular[kind]} "${id}"`, remedy)]
    })
  })
}
