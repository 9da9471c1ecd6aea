import type { Fact } from '../schemas/fact.ts'
import type { Source } from '../schemas/source.ts'

/** The party whose word a source carries: the publisher it relays, or else its own publisher. */
export function publisherOf(source: Source): string {
  return source.relays ?? source.publisher ?? source['container-title'] ?? source.id
}

/**
 * The independent voices behind a fact. One speaker is one voice however many outlets quote him;
 * one shared origin (an interview, an agency report) is one voice; otherwise each publisher is one,
 * and outlets that relay the same agency count as that agency.
 */
export function voices(
  fact: Pick<Fact, 'saidBy' | 'origin' | 'sources'>,
  sources: ReadonlyMap<string, Source>,
): Set<string> {
  if (fact.saidBy) return new Set([`speaker:${fact.saidBy}`])
  if (fact.origin) return new Set([`origin:${fact.origin}`])
  const found = fact.sources.flatMap(({ id }) => sources.get(id) ?? [])
  return new Set(found.map((source) => `publisher:${publisherOf(source)}`))
}

/** The id of the speaker whose voice it is; undefined for the voice of an origin or a publisher. */
export function speakerOf(voice: string): string | undefined {
  return voice.startsWith('speaker:') ? voice.slice('speaker:'.length) : undefined
}
