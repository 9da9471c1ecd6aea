import type { Fact } from '../schemas/fact.ts'
import type { Series } from '../schemas/series.ts'
import type { Source } from '../schemas/source.ts'
import type { Speaker } from '../schemas/speaker.ts'
import { agreement, comparable, conflict } from './agreement.ts'
import { before } from './dates.ts'
import { independent, voicesOf, type Voice } from './independence.ts'
import { bounds } from './value.ts'

export type StandingKind = 'corroborated' | 'single-source' | 'official-claim' | 'contested' | 'superseded'

export interface Standing {
  kind: StandingKind
  /** Ids of the facts it conflicts with. */
  conflicts: string[]
  /** Ids of the facts that say the same. */
  agrees: string[]
  /** Id of the later observation that replaces it, when superseded. */
  by?: string
  /** The independent voices that say so, those of agreeing facts included. */
  voices: Voice[]
}

export interface Register {
  facts: ReadonlyMap<string, Fact>
  series: ReadonlyMap<string, Series>
  sources: ReadonlyMap<string, Source>
  speakers: ReadonlyMap<string, Speaker>
}

/** What is known of a fact when its standing is decided. */
interface Findings {
  replacedBy: string | undefined
  conflicts: string[]
  voices: number
  /** How many of the voices belong to no party concerned. */
  outsiders: number
}

/**
 * The rules in the order in which they are tried: the first that holds gives the standing.
 * `/about/method/` prints this table, so that what is said of the rules is what they do.
 */
export const rules: { kind: StandingKind; when: string; holds(findings: Findings): boolean }[] = [
  {
    kind: 'superseded',
    when: 'The same speaker has given a later figure for the same quantity.',
    holds: ({ replacedBy }) => replacedBy !== undefined,
  },
  {
    kind: 'contested',
    when: 'Another figure for the same thing and the same stretch cannot be true as well, given when each was stated.',
    holds: ({ conflicts }) => conflicts.length > 0,
  },
  {
    kind: 'corroborated',
    when: 'At least two independent voices say so, and not only parties concerned. Outlets that repeat one speaker or one agency are one voice.',
    holds: ({ voices, outsiders }) => voices > 1 && outsiders > 0,
  },
  { kind: 'official-claim', when: 'Only parties concerned say so.', holds: ({ outsiders }) => outsiders === 0 },
  { kind: 'single-source', when: 'One voice outside the parties concerned says so.', holds: () => true },
]

/** The earliest later observation by the same speaker that gives another value, for quantities that change. */
function successor(fact: Fact, others: [string, Fact][], series: Series): string | undefined {
  if (series.behaviour === 'constant' || series.behaviour === 'period') return undefined
  return others
    .filter(([, other]) => other.saidBy && other.saidBy === fact.saidBy && fact.asOf && other.asOf)
    .filter(([, other]) => before(fact.asOf ?? '', other.asOf ?? ''))
    .filter(([, other]) => JSON.stringify(bounds(other)) !== JSON.stringify(bounds(fact)))
    .sort(([, a], [, b]) => (a.asOf ?? '').localeCompare(b.asOf ?? '', 'en'))[0]?.[0]
}

/**
 * Works out a fact's standing: see {@link rules}. Throws nothing; unknown ids count as absent.
 * @param observed the facts of the same series; itself may be among them
 */
export function standingOf(id: string, fact: Fact, register: Register, observed: [string, Fact][]): Standing {
  const series = fact.series ? register.series.get(fact.series) : undefined
  const others = observed.filter(([other, candidate]) => other !== id && comparable(fact, candidate))
  const behaviour = series?.behaviour ?? 'changing'
  const conflicts = others.filter(([, other]) => conflict(fact, other, behaviour)).map(([other]) => other)
  const agreeing = others.filter(([, other]) => agreement(fact, other, behaviour))
  const voices = independent([fact, ...agreeing.map(([, other]) => other)].flatMap((each) => voicesOf(each, register)))
  const by = series ? successor(fact, others, series) : undefined
  const outsiders = voices.filter(({ party }) => !party).length
  const findings = { replacedBy: by, conflicts, voices: voices.length, outsiders }
  const kind = rules.find(({ holds }) => holds(findings))?.kind ?? 'single-source'
  return { kind, conflicts, agrees: agreeing.map(([other]) => other), voices, ...(by ? { by } : {}) }
}
