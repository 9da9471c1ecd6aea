import { problemAt, entriesOf, recordsOf } from '../view.ts'
import type { Problem } from '../problem.ts'
import type { Content } from '../read.ts'

/**
 * The topics are a tree, and no topic stands beside one that it is part of: SKOS holds that two topics are either
 * related or one within the other.
 */
export function treeOfTopics(content: Content): Problem[] {
  const topics = recordsOf(content, 'topics')
  const above = new Map([...topics.keys()].map((id) => [id, aboveOf(id, topics)]))
  return entriesOf(content, 'topics').flatMap((entry) => {
    const { id, data } = entry
    if (above.get(id)?.has(id))
      return [problemAt(entry, ['broader'], 'is part of itself, directly or through others', 'Correct one of them.')]
    return data.related.flatMap((other, index) => {
      const reason =
        other === id
          ? 'is the topic itself'
          : above.get(id)?.has(other)
            ? `is broader than "${id}" already`
            : above.get(other)?.has(id)
              ? `is within "${id}" already`
              : undefined
      return reason ? [problemAt(entry, ['related', index], reason, 'Remove it.')] : []
    })
  })
}

/** Every topic that `id` is part of; `id` itself among them where the way up leads back to it. */
function aboveOf(id: string, topics: ReadonlyMap<string, { broader?: string | undefined }>): Set<string> {
  const above = new Set<string>()
  let broader = topics.get(id)?.broader
  while (broader !== undefined && !above.has(broader)) {
    above.add(broader)
    broader = topics.get(broader)?.broader
  }
  return above
}
