import type { Fact } from '../schemas/fact.ts'
import type { Source } from '../schemas/source.ts'
import type { Speaker } from '../schemas/speaker.ts'

/** The party whose word a source carries: the publisher it relays, or else its own publisher. */
function publisherOf(source: Source): string {
  return source.relays ?? source.publisher ?? source['container-title'] ?? source.id
}

/** Somebody who says so. Two voices that share a key (a speaker, an origin, a publisher) are one. */
export interface Voice {
  /** Who it is, for the reader. */
  name: string
  keys: string[]
  /** Keys of the publishers through whom it is heard: by repeating a speaker they do not say it themselves. */
  carriers: string[]
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
  carrier: 'One is the outlet through which the other, a speaker or a report, was heard.',
} as const

const key = (bond: 'speaker' | 'origin' | 'publisher', name: string) => `${bond}:${name}`

/**
 * The voices behind a fact. One speaker is one voice however many outlets quote him; one shared origin
 * (an interview, an agency report) is one voice; otherwise each publisher is one.
 */
export function voicesOf(fact: Pick<Fact, 'saidBy' | 'origin' | 'sources'>, { sources, speakers }: People): Voice[] {
  const found = fact.sources.flatMap(({ id }) => sources.get(id) ?? [])
  const publisher = (source: Source) => key('publisher', publisherOf(source))
  if (!fact.saidBy && !fact.origin)
    return found.map((source) => ({
      name: publisherOf(source),
      keys: [publisher(source)],
      carriers: [],
      party: source.party,
    }))
  const speaker = fact.saidBy ? speakers.get(fact.saidBy) : undefined
  const name = speaker?.name ?? (found[0] ? publisherOf(found[0]) : (fact.saidBy ?? ''))
  return [
    {
      name,
      keys: [
        // A body that publishes under its own name is the same voice as its publications.
        ...(fact.saidBy ? [key('speaker', fact.saidBy), key('publisher', name)] : []),
        ...(fact.origin ? [key('origin', fact.origin)] : []),
      ],
      carriers: found.map(publisher),
      // One report is a party's word when any outlet that carries it does so for a party.
      party: fact.saidBy ? speaker?.party === true : found.some((source) => source.party),
    },
  ]
}

const isPublisherOnly = ({ keys }: Voice) => keys.every((each) => each.startsWith('publisher:'))

/** True when two voices are one, by any of the {@link bonds}. */
function isOne(a: Voice, b: Voice): boolean {
  const carries = (outlet: Voice, heard: Voice) =>
    isPublisherOnly(outlet) && outlet.keys.some((each) => heard.carriers.includes(each))
  return a.keys.some((each) => b.keys.includes(each)) || carries(a, b) || carries(b, a)
}

/** Merges voices that are one, directly or through others. A merged voice is a party's if any part of it is. */
export function independent(voices: readonly Voice[]): Voice[] {
  return voices.reduce<Voice[]>((merged, voice) => {
    const same = merged.filter((other) => isOne(other, voice))
    const rest = merged.filter((other) => !same.includes(other))
    const all = [...same, voice]
    return [
      ...rest,
      {
        name: all[0]?.name ?? voice.name,
        keys: [...new Set(all.flatMap(({ keys }) => keys))],
        carriers: [...new Set(all.flatMap(({ carriers }) => carriers))],
        party: all.some(({ party }) => party),
      },
    ]
  }, [])
}
