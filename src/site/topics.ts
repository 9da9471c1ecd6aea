import { en } from '../i18n/en.ts'
import type { LedgerFact } from '../ledger/ledger-fact.ts'
import { derived } from '../reuse/derived.ts'
import type { Content, ProseEntry } from './content.ts'
import type { Library } from './library.ts'

/** The vocabulary alone, which is all that its tree needs. */
type Vocabulary = Pick<Library, 'topics'>

/** The topics one step narrower than `id`, by name. */
export const narrower = (id: string, vocabulary: Vocabulary): string[] => below(id, vocabulary)

/** The topics that nothing is broader than, by name. */
export const roots = (vocabulary: Vocabulary): string[] => below(undefined, vocabulary)

function below(broader: string | undefined, { topics }: Vocabulary): string[] {
  return [...topics]
    .filter(([, topic]) => topic.broader === broader)
    .sort(([, a], [, b]) => a.label.en.localeCompare(b.label.en, en.language))
    .map(([id]) => id)
}

/** Every topic that is narrower than `id`, at any distance. The checker has ruled out that a topic is within itself. */
export function within(id: string, vocabulary: Vocabulary): string[] {
  return narrower(id, vocabulary).flatMap((child) => [child, ...within(child, vocabulary)])
}

/** The topics that `id` is part of, the widest first. */
export function above(id: string, vocabulary: Vocabulary): string[] {
  const broader = vocabulary.topics.get(id)?.broader
  return broader ? [...above(broader, vocabulary), broader] : []
}

/** The topics beside `id`: those that it names, then those that name it, because the relation holds both ways. */
export function related(id: string, { topics }: Vocabulary): string[] {
  const naming = [...topics].filter(([, topic]) => topic.related.includes(id)).map(([other]) => other)
  return [...new Set([...(topics.get(id)?.related ?? []), ...naming])]
}

/** The address of the vocabulary as a whole. */
export const topicsAddress = '/topics/'

/** What carries topics, the most important first. */
interface Tagged {
  topics: string[]
}

/**
 * Of items, those that carry the topic itself; where none does, those that carry a topic within it. So each list names
 * what it is about, and that of a wide topic is empty only when there is nothing below it either.
 */
export function ofTopic<T extends Tagged>(id: string, items: Iterable<T>, vocabulary: Vocabulary): T[] {
  const all = [...items]
  const own = all.filter(({ topics }) => topics.includes(id))
  if (own.length > 0) return own
  const narrow = within(id, vocabulary)
  return all.filter(({ topics }) => topics.some((topic) => narrow.includes(topic)))
}

type Ledgered = Pick<Library, 'topics' | 'ledger'>
type Dated = Pick<Library, 'topics' | 'events'>

/** What every topic has of a kind, as {@link ofTopic} finds it. */
function byTopic<T extends Tagged>(items: Iterable<T>, vocabulary: Vocabulary): Map<string, { items: T[] }> {
  const all = [...items]
  return new Map([...vocabulary.topics.keys()].map((id) => [id, { items: ofTopic(id, all, vocabulary) }]))
}

const factsByTopic = derived('facts-by-topic', (library: Ledgered) => byTopic(library.ledger.facts.values(), library))
const eventsByTopic = derived('events-by-topic', (library: Dated) => byTopic(library.events, library))

/** The facts of a topic: see {@link ofTopic}. */
export const factsOfTopic = (id: string, library: Ledgered): LedgerFact[] => factsByTopic(library).get(id)?.items ?? []

/** The events of a topic: see {@link ofTopic}. */
export const eventsOfTopic = (id: string, library: Dated): Content['events'] =>
  eventsByTopic(library).get(id)?.items ?? []

/** How many facts carry each topic themselves. */
const carried = derived('facts-carrying', ({ ledger }: Pick<Library, 'ledger'>) => {
  const counts = new Map<string, { facts: number }>()
  for (const { topics } of ledger.facts.values())
    for (const id of topics) counts.set(id, { facts: (counts.get(id)?.facts ?? 0) + 1 })
  return counts
})

/** How many facts carry a topic themselves. */
export const factsCarrying = (id: string, library: Pick<Library, 'ledger'>): number =>
  carried(library).get(id)?.facts ?? 0

/** Of entries, those of a topic: see {@link ofTopic}. */
export function entriesOfTopic(id: string, entries: readonly ProseEntry[], vocabulary: Vocabulary): Set<ProseEntry> {
  const tagged = entries.map((entry) => ({ entry, topics: entry.data.topics }))
  return new Set(ofTopic(id, tagged, vocabulary).map(({ entry }) => entry))
}

export interface TopicCount {
  id: string
  label: string
  facts: number
}

/** A topic and all that are narrower, each with how many facts carry it; those that no fact carries are left out. */
export function factCounts(id: string, library: Pick<Library, 'topics' | 'ledger'>): TopicCount[] {
  const label = library.topics.get(id)?.label.en ?? id
  const facts = factsCarrying(id, library)
  const narrow = narrower(id, library).flatMap((child) => factCounts(child, library))
  return facts > 0 ? [{ id, label, facts }, ...narrow] : narrow
}
