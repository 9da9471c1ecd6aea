import type { ProseEntry } from './content.ts'
import type { Library } from './library.ts'
import { proseKinds } from '../schemas/kinds.ts'

/** The topics one step narrower than `id`. */
export function narrower(id: string, { topics }: Library): string[] {
  return [...topics].filter(([, topic]) => topic.broader === id).map(([child]) => child)
}

/** The topics that nothing is broader than. */
export function roots({ topics }: Library): string[] {
  return [...topics].filter(([, topic]) => !topic.broader).map(([id]) => id)
}

/** Everything that carries a topic. */
export function tagged(id: string, library: Library) {
  const has = ({ topics }: { topics: string[] }) => topics.includes(id)
  const entries: ProseEntry[] = proseKinds.flatMap((kind): ProseEntry[] => library.prose[kind])
  return {
    entries: entries.filter(({ data }) => has(data)),
    facts: [...library.ledger.facts.values()].filter(has),
    series: [...library.ledger.series].filter(([, series]) => has(series)),
    events: library.events.filter(has),
  }
}

export interface TopicCount {
  id: string
  label: string
  facts: number
}

/** A topic and all that are narrower, each with how many facts carry it; those that no fact carries are left out. */
export function factCounts(id: string, library: Library): TopicCount[] {
  const label = library.topics.get(id)?.label.en ?? id
  const facts = [...library.ledger.facts.values()].filter(({ topics }) => topics.includes(id)).length
  const below = narrower(id, library).flatMap((child) => factCounts(child, library))
  return facts > 0 ? [{ id, label, facts }, ...below] : below
}
