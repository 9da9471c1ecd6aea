import type { Fact } from '../schemas/fact.ts'
import type { Source } from '../schemas/source.ts'
import type { Speaker } from '../schemas/speaker.ts'

/** The party whose word a source carries: the publisher it relays, or else its own publisher. */
export function publisherOf(source: Source): string {
  return source.relays ?? source.publisher ?? source['container-title'] ?? source.id
}

/** Somebody who says so. Two voices that share a key (a speaker, an origin, a publisher) are one. */
export interface Voice {
  keys: string[]
  /** Belongs to a party concerned. */
  party: boolean
}

interface People {
  sources: ReadonlyMap<string, Source>
  speakers: ReadonlyMap<string, Speaker>
}

/**
 * The voices behind a fact. One speaker is one voice however many outlets quote him; one shared origin
 * (an interview, an agency report) is one voice; otherwise each publisher is one.
 */
export function voicesOf(fact: Pick<Fact, 'saidBy' | 'origin' | 'sources'>, { sources, speakers }: People): Voice[] {
  const named = [fact.saidBy && `speaker:${fact.saidBy}`, fact.origin && `origin:${fact.origin}`].filter(
    (key) => key !== undefined,
  )
  const found = fact.sources.flatMap(({ id }) => sources.get(id) ?? [])
  if (named.length > 0) {
    const party = fact.saidBy ? speakers.get(fact.saidBy)?.party === true : found.every((source) => source.party)
    return [{ keys: named, party }]
  }
  return found.map((source) => ({ keys: [`publisher:${publisherOf(source)}`], party: source.party }))
}

/** Merges voices that share a key, directly or through others. A merged voice is a party's if any part of it is. */
export function independent(voices: readonly Voice[]): Voice[] {
  return voices.reduce<Voice[]>((merged, voice) => {
    const same = merged.filter(({ keys }) => keys.some((key) => voice.keys.includes(key)))
    const rest = merged.filter((other) => !same.includes(other))
    const all = [...same, voice]
    return [...rest, { keys: [...new Set(all.flatMap(({ keys }) => keys))], party: all.some(({ party }) => party) }]
  }, [])
}
