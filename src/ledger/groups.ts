import type { Series } from '../schemas/series.ts'
import { span } from './dates.ts'
import { independent, voicesOf, type Voice } from './independence.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerFact } from './ledger-fact.ts'
import { boundsOf } from './current.ts'
import type { Bounds } from './value.ts'

/** Some figures for one thing, and how far they reach. */
export interface Figures {
  /** Oldest first, undated last. */
  facts: LedgerFact[]
  /** Least and greatest figure; undefined for dates. */
  bounds: Bounds | undefined
  /** The independent voices behind the figures. */
  voices: Voice[]
  /** The earliest and the latest date that the figures speak of. */
  from: string | undefined
  to: string | undefined
}

/** The observations of a series that count the same thing of the same stretch: only these are compared. */
export interface Group extends Figures {
  counts: string
  extent: string
  /** The facts of each figure, smallest figure first; empty for dates. */
  values: { value: Bounds; facts: LedgerFact[] }[]
  /** Pairs that cannot both be true, each once, the earlier first. */
  conflicts: [LedgerFact, LedgerFact][]
  /** The figures that conflict with any other; undefined when none does. */
  contested: Figures | undefined
  /** Speakers who gave several figures that conflict, with these facts. */
  contradictions: { speaker: string; facts: LedgerFact[] }[]
}

/** The groups of a series, what it is mainly about first, then in the order in which its record lists them. */
export function groupsOf(id: string, ledger: Ledger): Group[] {
  const series = ledger.series.get(id)
  return series ? groupsIn(series, ledger.observations(id), ledger) : []
}

const groupsIn = (series: Series, facts: readonly LedgerFact[], ledger: Ledger) =>
  combinations(series).flatMap((key) => group(key, facts, ledger) ?? [])

/** The group that a fact is compared in; undefined for facts without a series. */
export function groupOf(fact: LedgerFact, ledger: Ledger): Group | undefined {
  if (!fact.series) return undefined
  return groupsOf(fact.series, ledger).find(({ counts, extent }) => counts === fact.counts && extent === fact.extent)
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
  const conflicts = pairs(facts)
  const inConflict = new Set(conflicts.flat())
  const rivals = facts.filter((fact) => inConflict.has(fact))
  return {
    ...figuresOf(facts, ledger),
    counts,
    extent,
    values: byValue(facts),
    conflicts,
    contested: rivals.length > 0 ? figuresOf(rivals, ledger) : undefined,
    contradictions: contradictionsIn(conflicts),
  }
}

function figuresOf(facts: LedgerFact[], ledger: Ledger): Figures {
  const dates = facts.flatMap(({ asOf }) => asOf ?? [])
  return {
    facts,
    bounds: boundsOf(facts),
    voices: independent(facts.flatMap((fact) => voicesOf(fact, ledger))),
    from: dates[0],
    to: [...dates].sort((one, other) => span(one).last.localeCompare(span(other).last, 'en')).at(-1),
  }
}

/** Each pair of facts that conflict, once, in the order of the facts. */
function pairs(facts: readonly LedgerFact[]): [LedgerFact, LedgerFact][] {
  const place = new Map(facts.map((fact, index) => [fact.id, index]))
  return facts.flatMap((fact, index) =>
    fact.standing.conflicts
      .flatMap((id) => place.get(id) ?? [])
      .filter((other) => other > index)
      .sort((a, b) => a - b)
      .flatMap((other): [LedgerFact, LedgerFact][] => (facts[other] ? [[fact, facts[other]]] : [])),
  )
}

function byValue(facts: readonly LedgerFact[]): Group['values'] {
  const found = new Map<string, Group['values'][number]>()
  for (const fact of facts) {
    const value = boundsOf([fact])
    if (!value) continue
    const name = `${value.min} ${value.max}`
    found.set(name, { value, facts: [...(found.get(name)?.facts ?? []), fact] })
  }
  return [...found.values()].sort((a, b) => a.value.min - b.value.min || a.value.max - b.value.max)
}

function contradictionsIn(conflicts: readonly [LedgerFact, LedgerFact][]): Group['contradictions'] {
  const own = conflicts.filter(([a, b]) => a.saidBy !== undefined && a.saidBy === b.saidBy)
  const speakers = [...new Set(own.map(([{ saidBy }]) => saidBy ?? ''))]
  return speakers.map((speaker) => ({
    speaker,
    facts: [...new Set(own.filter(([{ saidBy }]) => saidBy === speaker).flat())],
  }))
}
