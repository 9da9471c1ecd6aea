import type { Fact } from '../schemas/fact.ts'
import type { Text } from '../schemas/text.ts'
import type { Series } from '../schemas/series.ts'
import type { Words } from '../i18n/en.ts'
import { compareDates } from './dates.ts'
import { fillText, partsOf } from './fill.ts'
import type { LedgerFact } from './ledger-fact.ts'
import { standingOf, type Register } from './standing.ts'
import { spreadOf, type Spread } from './range.ts'
import { changesIn, formerFact, type LedgerChange } from './changes.ts'

export interface Ledger extends Register {
  facts: ReadonlyMap<string, LedgerFact>
  /** The facts that observe a series, oldest first. */
  observations(series: string): LedgerFact[]
  /** The spread of what a series is mainly about. */
  spread(series: string): Spread | undefined
  /** Every correction of a published fact, newest first. */
  changes: readonly LedgerChange[]
  /** The facts that rest on a source. */
  restingOn(source: string): LedgerFact[]
}

/** Builds the ledger: every fact with its standing and its figures filled in, and the look-ups that pages and charts need. */
export function buildLedger(register: Register, words: Words): Ledger {
  const observed = bySeries(register.facts)
  const siblings = (fact: Fact) => observed.get(fact.series ?? '') ?? []
  const all = [...register.facts].map(([id, fact]) => ({
    ...filled(fact, register.facts, words),
    id,
    parts: {
      statement: partsOf(fact.statement.en, fact, register.facts, words),
      note: fact.note ? partsOf(fact.note.en, fact, register.facts, words) : [],
    },
    standing: standingOf(id, fact, register, siblings(fact)),
  }))
  const facts = new Map(all.map((fact) => [fact.id, fact]))
  const observations = (series: string) =>
    (observed.get(series) ?? [])
      .flatMap(([id]) => facts.get(id) ?? [])
      .sort((a, b) => compareDates(a.asOf, b.asOf) || a.id.localeCompare(b.id, 'en'))
  return {
    ...register,
    facts,
    observations,
    spread: (id) => {
      const series: Series | undefined = register.series.get(id)
      return series && spreadOf(observations(id), series)
    },
    changes: changesIn(all),
    restingOn: (source) => all.filter((fact) => fact.sources.some(({ id }) => id === source)),
  }
}

/** The facts that observe each series. Facts without one are left out: they are never compared. */
function bySeries(facts: ReadonlyMap<string, Fact>): Map<string, [string, Fact][]> {
  const found = new Map<string, [string, Fact][]>()
  for (const [id, fact] of facts)
    if (fact.series) found.set(fact.series, [...(found.get(fact.series) ?? []), [id, fact]])
  return found
}

/** A fact with every placeholder in its texts filled; in those of a correction with the figure as it was. */
function filled(fact: Fact, facts: ReadonlyMap<string, Fact>, words: Words): Fact {
  const fillIn = (text: Text, own: Fact) => fillText(text, own, facts, words)
  return {
    ...fact,
    statement: fillIn(fact.statement, fact),
    ...(fact.note ? { note: fillIn(fact.note, fact) } : {}),
    changes: fact.changes.map((change) => ({
      ...change,
      why: fillIn(change.why, fact),
      was: change.was.statement
        ? { ...change.was, statement: fillIn(change.was.statement, formerFact(fact, change)) }
        : change.was,
    })),
  }
}
