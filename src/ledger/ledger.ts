import type { Fact } from '../schemas/fact.ts'
import type { Text } from '../schemas/text.ts'
import type { Series } from '../schemas/series.ts'
import type { Words } from '../i18n/en.ts'
import { compareDates } from './dates.ts'
import { fillText } from './fill.ts'
import { standingOf, type Register, type Standing } from './standing.ts'
import { spreadOf, type Spread } from './range.ts'

/** A fact with its id and its computed standing. */
export type LedgerFact = Fact & { id: string; standing: Standing }

export interface Ledger extends Register {
  facts: ReadonlyMap<string, LedgerFact>
  /** The facts that observe a series, oldest first. */
  observations(series: string): LedgerFact[]
  /** The spread of what a series is mainly about. */
  spread(series: string): Spread | undefined
  /** The facts that rest on a source. */
  restingOn(source: string): LedgerFact[]
}

/** Builds the ledger: every fact with its standing and its figures filled in, and the look-ups that pages and charts need. */
export function buildLedger(register: Register, words: Words): Ledger {
  const facts = new Map<string, LedgerFact>()
  const filled = (text: Text, fact: Fact) => fillText(text, fact, register.facts, words)
  for (const [id, fact] of register.facts) {
    const note = fact.note ? { note: filled(fact.note, fact) } : {}
    facts.set(id, {
      ...fact,
      id,
      standing: standingOf(id, fact, register),
      statement: filled(fact.statement, fact),
      ...note,
    })
  }
  const all = [...facts.values()]
  return {
    ...register,
    facts,
    observations: (series) => all.filter((fact) => fact.series === series).sort((a, b) => compareDates(a.asOf, b.asOf)),
    spread: (id) => {
      const series: Series | undefined = register.series.get(id)
      return series && spreadOf(all, id, series)
    },
    restingOn: (source) => all.filter((fact) => fact.sources.some(({ id }) => id === source)),
  }
}
