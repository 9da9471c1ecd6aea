import type { ProseEntry } from '../content.ts'
import type { Library } from '../library.ts'
import { entriesOfTopic, eventsOfTopic, factsOfTopic } from '../topics.ts'

/** The kinds of entry that facts and events name. */
type NamedKind = 'places' | 'agencies'

/**
 * The places or agencies of a topic: those whose pages carry it, and those that its facts and events name; the ones that
 * are named most come first.
 */
export function entriesOf(
  kind: NamedKind,
  id: string,
  library: Pick<Library, 'prose' | 'topics' | 'ledger' | 'events'>,
): ProseEntry[] {
  const entries: ProseEntry[] = library.prose[kind]
  const carrying = entriesOfTopic(id, entries, library)
  const naming: Record<NamedKind, string[]>[] = [...factsOfTopic(id, library), ...eventsOfTopic(id, library)]
  return entries
    .map((entry) => ({ entry, times: naming.filter((each) => each[kind].includes(entry.id)).length }))
    .filter(({ entry, times }) => times > 0 || carrying.has(entry))
    .sort((a, b) => b.times - a.times)
    .map(({ entry }) => entry)
}

/** The ids of the sources that the facts and events of a topic rest on, those that most of them rest on first. */
export function sourcesOf(id: string, library: Pick<Library, 'topics' | 'ledger' | 'events'>): string[] {
  const resting = [...factsOfTopic(id, library), ...eventsOfTopic(id, library)]
  const times = new Map<string, number>()
  for (const source of resting.flatMap(({ sources }) => sources)) times.set(source.id, (times.get(source.id) ?? 0) + 1)
  return [...times].sort(([, a], [, b]) => b - a).map(([source]) => source)
}
