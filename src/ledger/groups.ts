import type { Fact } from '../schemas/fact.ts'
import type { Series } from '../schemas/series.ts'
import { span } from './dates.ts'
import { independent, voicesOf } from './independence.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerFact } from './ledger-fact.ts'
import { boundsOf } from './current.ts'
import type { Bounds } from './value.ts'

/** The observations of a series that count the same thing of the same stretch: only these are compared. */
export interface Group {
  counts: string
  extent: string
  /** Oldest first, undated last. */
  facts: LedgerFact[]
  /** Least and greatest figure; undefined for dates. */
  bounds: Bounds | undefined
  /** The facts of each figure, smallest figure first; empty for dates. */
  values: { value: Bounds; facts: LedgerFact[] }[]
  /** Pairs that cannot both be true, each once, the earlier first. */
  conflicts: [LedgerFact, LedgerFact][]
  /** How many independent voices are behind the figures. */
  voices: number
  /** Speakers who gave several figures that conflict, with these facts. */
  contradictions: { speaker: string; facts: LedgerFact[] }[]
  /** The earliest and the latest date that the figures speak of. */
  from: string | undefined
  to: string | undefined
}

/** The groups of a series, what it is mainly about first, then in the order in which its record lists them. */
export function groupsOf(id: string, ledger: Ledger): Group[] {
  const series = ledger.series.get(id)
  const facts = ledger.observations(id)
  return series ? combinations(series).flatMap((key) => group(key, facts, ledger) ?? []) : []
}

/** The group that a fact is compared in; undefined for facts without a series. */
export function groupOf(fact: LedgerFact, ledger: Ledger): Group | undefined {
  if (!fact.series) return undefined
  return group({ counts: fact.counts ?? '', extent: fact.extent ?? '' }, ledger.observations(fact.series), ledger)
}

interface Key {
  counts: string
  extent: string
}

const combinations = ({ counts, extents }: Series): Key[] =>
  Object.keys(counts).flatMap((what) => Object.keys(extents).map((extent) => ({ counts: what, extent })))

function group({ counts, extent }: Key, observed: readonly LedgerFact[], ledger: Ledger): Group | undefined {
  const facts = observed.filter((fact) => fact.counts === counts && fact.extent === extent)
  if (facts.length === 0) return undefined
  const dates = facts.flatMap(({ asOf }) => asOf ?? [])
  const conflicts = pairs(facts)
  return {
    counts,
    extent,
    facts,
    bounds: boundsOf(facts),
    values: byValue(facts),
    conflicts,
    voices: independent(facts.flatMap((fact) => voicesOf(fact, ledger))).length,
    contradictions: contradictionsIn(conflicts),
    from: dates[0],
    to: [...dates].sort((one, other) => span(one).last.localeCompare(span(other).last)).at(-1),
  }
}

/** Each pair of facts that conflict, once, in the order of the facts. */
function pairs(facts: readonly LedgerFact[]): [LedgerFact, LedgerFact][] {
  return facts.flatMap((fact, index) =>
    facts
      .slice(index + 1)
      .filter(({ id }) => fact.standing.conflicts.includes(id))
      .map((other): [LedgerFact, LedgerFact] => [fact, other]),
  )
}

const sameValue = (a: Pick<Fact, 'value'>, b: Pick<Fact, 'value'>) =>
  JSON.stringify(boundsOf([a])) === JSON.stringify(boundsOf([b]))

function byValue(facts: readonly LedgerFact[]): Group['values'] {
  const first = facts.filter(
    (fact, index) => fact.value !== undefined && facts.findIndex((other) => sameValue(fact, other)) === index,
  )
  return first
    .flatMap((fact) => {
      const value = boundsOf([fact])
      return value ? [{ value, facts: facts.filter((other) => sameValue(fact, other)) }] : []
    })
    .sort((a, b) => a.value.min - b.value.min || a.value.max - b.value.max)
}

function contradictionsIn(conflicts: readonly [LedgerFact, LedgerFact][]): Group['contradictions'] {
  const own = conflicts.filter(([a, b]) => a.saidBy !== undefined && a.saidBy === b.saidBy)
  const speakers = [...new Set(own.map(([{ saidBy }]) => saidBy ?? ''))]
  return speakers.map((speaker) => ({
    speaker,
    facts: [...new Set(own.filter(([{ saidBy }]) => saidBy === speaker).flat())],
  }))
}
