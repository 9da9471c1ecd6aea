import { en } from '../i18n/en.ts'
import type { ProseEntry } from './content.ts'
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
  const facts = [...library.ledger.facts.values()].filter(({ topics }) => topics.includes(id)).length
  const narrow = narrower(id, library).flatMap((child) => factCounts(child, library))
  return facts > 0 ? [{ id, label, facts }, ...narrow] : narrow
}
