import { capital } from '../../i18n/en.numbers.ts'
import type { Words } from '../../i18n/en.ts'
import { deadline, middle } from '../../ledger/dates.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { dateOf, sayersOf } from '../../ledger/reason.ts'
import { bounds, formatFigure, formatMeasure, openEnds } from '../../ledger/value.ts'
import type { Series } from '../../schemas/series.ts'
import { groupsOf, type Group } from '../../ledger/groups.ts'
import type { Figure } from '../frame/figure.ts'
import { sayEach } from '../frame/say.ts'
import { drawObservations, keyGlyph, type ObservationsInput } from './drawing.ts'
import type { Observation, Panel } from './geometry.ts'

/** What a group is about, in words: "concrete wall standing, the whole line". */
export function titleOf({ counts, extent }: Pick<Group, 'counts' | 'extent'>, series: Series): string {
  return [series.counts[counts], series.extents[extent]].filter(Boolean).join(', ')
}

/** The groups of a series as the geometry wants them. */
export function panelsOf(groups: readonly Group[], series: Series, ledger: Ledger, words: Words): Panel[] {
  return groups.map((group) => ({
    title: titleOf(group, series),
    observations: group.facts.map((fact) => observationOf(fact, ledger, words)),
  }))
}

function observationOf(fact: LedgerFact, ledger: Ledger, words: Words): Observation {
  const date = fact.date ? Number(deadline(fact.date)) : 0
  const { min, max } = bounds(fact) ?? { min: date, max: date }
  const { kind, conflicts } = fact.standing
  return {
    id: fact.id,
    who: sayersOf(fact, ledger).join(', '),
    when: dateOf(fact, words, 'short'),
    min,
    max,
    open: fact.qualifier && openEnds[fact.qualifier],
    announced: fact.date && fact.asOf ? Number(middle(fact.asOf)) : undefined,
    label: formatFigure(fact, words),
    standing: kind === 'contested' || kind === 'superseded' ? kind : 'other',
    conflicts,
  }
}

/** The finding that the figure's title states: how many figures of the first group cannot all be true, and how far they are apart. */
export function findingOf(groups: readonly Group[], words: Words): string {
  const total = groups.reduce((sum, { facts }) => sum + facts.length, 0)
  const [main] = groups
  const rivals = main?.contested
  const unit = rivals?.facts[0]?.unit
  if (main && rivals?.bounds && unit) {
    const range = formatMeasure(rivals.bounds, unit, words, rivals.facts[0]?.noun)
    return words.observations.contested(rivals.facts.length, main.facts.length, range)
  }
  if (main?.facts.some(({ date }) => date)) return words.observations.dates(total)
  const elsewhere = groups.filter(({ contested }) => contested !== undefined).length
  return elsewhere > 0 ? words.observations.elsewhere(total, elsewhere) : words.observations.peace(total)
}

const standings = ['contested', 'superseded', 'other'] as const

/**
 * The figure of every observation of a quantity, with those that conflict pointed out.
 * @param id of the series. Throws when there is none
 */
export function observationsFigure(id: string, ledger: Ledger, words: Words): Figure<ObservationsInput> {
  const series = ledger.series.get(id)
  if (!series) throw new Error(`There is no series "${id}".`)
  const groups = groupsOf(id, ledger)
  const panels = panelsOf(groups, series, ledger, words).map((panel) => ({ ...panel, title: capital(panel.title) }))
  const facts = ledger.observations(id)
  const drawn = panels.flatMap(({ observations }) => observations)
  const keys = { contested: 'contestedKey', superseded: 'supersededKey', other: 'otherKey' } as const
  return {
    name: `series-${id}`,
    chart: 'observations',
    title: findingOf(groups, words),
    unit: words.observations.unit(series.title.en, words.units[series.unit]),
    alt: words.observations.alt(drawn.length, series.title.en),
    caption: words.observations.caption(drawn.length),
    facts,
    data: `series-${id}`,
    address: `/series/${id}/`,
    input: {
      panels,
      // Only where small differences matter does each panel need a scale of its own.
      manner: { dates: series.unit === 'date', shared: series.behaviour !== 'constant' },
      say: sayEach(facts, ledger, words),
    },
    draw: drawObservations,
    keys: standings
      .filter((standing) => drawn.some((each) => each.standing === standing))
      .map((standing) => ({ glyph: keyGlyph(standing), words: words.observations[keys[standing]] })),
  }
}
