import { proseKinds } from '../../schemas/kinds.ts'
import type { ProseEntry } from '../content.ts'
import type { Library } from '../library.ts'
import { factsCarrying } from '../topics.ts'

/** How much carries a topic itself. */
export interface TopicCounts {
  pages: number
  facts: number
  events: number
}

/** How many pages, facts and events carry a topic, those of narrower topics not counted. */
export function countsOf(id: string, library: Pick<Library, 'prose' | 'ledger' | 'events'>): TopicCounts {
  const { prose, events } = library
  const carrying = (items: Iterable<{ topics: string[] }>) =>
    [...items].filter(({ topics }) => topics.includes(id)).length
  const entries = proseKinds.flatMap((kind): ProseEntry[] => prose[kind])
  return {
    pages: carrying(entries.map(({ data }) => data)),
    facts: factsCarrying(id, library),
    events: carrying(events),
  }
}
