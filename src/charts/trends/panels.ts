import type { Words } from '../../i18n/en.ts'
import { deadline, middle } from '../../ledger/dates.ts'
import { groupsOf, type Group } from '../../ledger/groups.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { sayersOf } from '../../ledger/reason.ts'
import { bounds, formatBounds, formatMeasure, openEnds } from '../../ledger/value.ts'
import type { Series } from '../../schemas/series.ts'
import type { Threat } from '../../schemas/threat.ts'
import type { Counted, Panel } from './panel.ts'

/** A panel with what the ledger holds of it. */
export interface CountedGroup {
  series: Series
  /** What is counted of what, in words. */
  subject: string
  /** Oldest first; all have a number and a date. */
  facts: LedgerFact[]
  panel: Panel
}

type Choice = Threat['trends'][number]
type Dated = LedgerFact & { asOf: string }

/**
 * The panels that a threat asks for: one for each thing that is counted of one area, because figures for different
 * things cannot be compared. What has no dated number in the ledger has no panel.
 */
export function countedGroups(choices: readonly Choice[], ledger: Ledger, words: Words): CountedGroup[] {
  const found = new Map<string, CountedGroup>()
  for (const choice of choices) {
    const series = ledger.series.get(choice.series)
    const groups = groupsOf(choice.series, ledger).filter(
      ({ counts, extent }) => (choice.counts ?? counts) === counts && (choice.extent ?? extent) === extent,
    )
    for (const group of groups) {
      const facts = group.facts.filter((fact): fact is Dated => fact.asOf !== undefined && fact.value !== undefined)
      const name = [choice.series, group.counts, group.extent].join(' ')
      if (series && facts.length > 0 && !found.has(name))
        found.set(name, groupIn(series, { ...group, facts }, ledger, words))
    }
  }
  return [...found.values()]
}

function groupIn(
  series: Series,
  group: Pick<Group, 'counts' | 'extent'> & { facts: Dated[] },
  ledger: Ledger,
  words: Words,
): CountedGroup {
  const [counts, of] = [series.counts[group.counts] ?? '', series.extents[group.extent] ?? '']
  const counters = [...new Set(group.facts.map((fact) => counterOf(fact, ledger)))]
  const figures = group.facts
    .map((fact) => countedOf(fact, series, counters.indexOf(counterOf(fact, ledger)), ledger, words))
    .sort((a, b) => a.at - b.at)
  const facts = figures.flatMap(({ id }) => group.facts.find((fact) => fact.id === id) ?? [])
  return {
    series,
    subject: words.figures.trends.subject(counts, of),
    facts,
    panel: {
      title: words.figures.trends.head(counts),
      of: words.figures.trends.head(of),
      unit: unitOf(series, facts, words),
      lasts: series.behaviour === 'changing' || series.behaviour === 'cumulative',
      figures,
    },
  }
}

/** Who counted, by a name that no other counter has. */
export const counterOf = (fact: LedgerFact, ledger: Ledger): string =>
  fact.saidBy ?? `outlets ${sayersOf(fact, ledger).join(', ')}`

/** What a figure is a count of in time: a whole year, a part of one, or a level at a date. */
export const kindOf = ({ asOf = '' }: Pick<LedgerFact, 'asOf'>, { behaviour }: Series): Counted['kind'] =>
  behaviour !== 'period' ? 'level' : asOf.length === 4 ? 'year' : 'part'

function countedOf(fact: Dated, series: Series, counter: number, ledger: Ledger, words: Words): Counted {
  const kind = kindOf(fact, series)
  const range = bounds(fact) ?? { min: 0, max: 0 }
  const open = fact.qualifier && openEnds[fact.qualifier]
  return {
    id: fact.id,
    who: sayersOf(fact, ledger).map(words.figures.trends.short).join(', '),
    counter,
    label: bareFigure(fact, words),
    ...range,
    ...(open ? { open } : {}),
    kind,
    at: Number(kind === 'part' ? deadline(fact.asOf) : middle(fact.asOf)),
    conflicts: fact.standing.conflicts,
  }
}

/** A figure without its unit, which the scale has: "about 3,000". */
export function bareFigure(fact: LedgerFact, words: Words): string {
  const range = bounds(fact)
  return [fact.qualifier && words.qualifiers[fact.qualifier], range && formatBounds(range)].filter(Boolean).join(' ')
}

/** What stands before and after a number of a series; the noun of its facts where all have the same. */
function unitOf({ unit }: Series, facts: readonly LedgerFact[], words: Words): Panel['unit'] {
  const nouns = [...new Set(facts.map(({ noun }) => noun))]
  const number = 2
  const measure = formatMeasure({ min: number, max: number }, unit, words, nouns.length === 1 ? nouns[0] : undefined)
  const [before = '', after = ''] = measure.split(String(number))
  return [before, after]
}
