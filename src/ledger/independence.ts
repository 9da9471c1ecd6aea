import type { Fact } from '../schemas/fact.ts'
import type { Source } from '../schemas/source.ts'
import type { Speaker } from '../schemas/speaker.ts'

/** The party whose word a source carries: the publisher it relays, or else its own publisher. */
export function publisherOf(source: Source): string {
  return source.relays ?? source.publisher ?? source['container-title'] ?? source.id
}

/** Somebody who says so. Two voices that share a key (a speaker, an origin, a publisher) are one. */
export interface Voice {
  /** Who it is, for the reader. */
  name: string
  keys: string[]
  /** Belongs to a party concerned. */
  party: boolean
}

interface People {
  sources: ReadonlyMap<string, Source>
  speakers: ReadonlyMap<string, Speaker>
}

/** What makes several sources one voice. `/about/method/` prints this table, which {@link voicesOf} follows. */
export const bonds = {
  speaker: 'They quote the same speaker.',
  origin: 'They carry the same interview or report, by the origin that the ledger names.',
  publisher: 'They have the same publisher, or relay the same agency.',
} as const

const key = (bond: keyof typeof bonds, name: string) => `${bond}:${name}`

/**
 * The voices behind a fact. One speaker is one voice however many outlets quote him; one shared origin
 * (an interview, an agency report) is one voice; otherwise each publisher is one.
 */
export function voicesOf(fact: Pick<Fact, 'saidBy' | 'origin' | 'sources'>, { sources, speakers }: People): Voice[] {
  const found = fact.sources.flatMap(({ id }) => sources.get(id) ?? [])
  const speaker = fact.saidBy ? speakers.get(fact.saidBy) : undefined
  const keys = [
    ...(fact.saidBy ? [key('speaker', fact.saidBy)] : []),
    ...(fact.origin ? [key('origin', fact.origin)] : []),
  ]
  if (keys.length === 0)
    return found.map((source) => ({
      name: publisherOf(source),
      keys: [key('publisher', publisherOf(source))],
      party: source.party,
    }))
  const name = speaker?.name ?? (found[0] ? publisherOf(found[0]) : (fact.saidBy ?? ''))
  const party = fact.saidBy ? speaker?.party === true : found.every((source) => source.party)
  return [{ name, keys, party }]
}

/** Merges voices that share a key, directly or through others. A merged voice is a party's if any part of it is. */
export function independent(voices: readonly Voice[]): Voice[] {
  return voices.reduce<Voice[]>((merged, voice) => {
    const same = merged.filter(({ keys }) => keys.some((each) => voice.keys.includes(each)))
    const rest = merged.filter((other) => !same.includes(other))
    const all = [...same, voice]
    return [
      ...rest,
      {
        name: all[0]?.name ?? voice.name,
        keys: [...new Set(all.flatMap(({ keys }) => keys))],
        party: all.some(({ party }) => party),
      },
    ]
  }, [])
}
