import type { Words } from '../../i18n/en.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { isMain } from '../../ledger/range.ts'
import { dateOf, sayersOf } from '../../ledger/reason.ts'
import { bounds, formatFigure, formatNumber } from '../../ledger/value.ts'
import { sides, threatsMet, type Measure, type Side } from '../../schemas/measure.ts'
import { isBuilt } from './shapes.ts'
import type { Dimension, Layer } from './types.ts'

/** A fact with those who say so, and when: "Border Forces Command, 22 Nov 2025". */
export interface Saying {
  fact: LedgerFact
  by: string
}

/** A dimension that one fact gives. */
export interface Report extends Saying {
  /** "3 m wide" */
  words: string
  /** Of what, where it is not of the whole system: "the first section, near Sinjar". */
  of: string | undefined
}

/** A layer with the facts behind it: all that table, card and spoken words need. */
export interface ReportedLayer extends Layer {
  summary: string
  /** The dimensions as drawn, each with the fact that gives it. */
  stated: { words: string; fact: string }[]
  /** Every report of its dimensions, the one that is drawn first. */
  reports: Report[]
  /** The threats that it is said to meet, with the facts that say so. */
  threats: { id: string; title: string; sayings: Saying[] }[]
  /** Facts on its place among the layers. */
  order: Saying[]
}

/** Titles of the entries that the layers speak of, by id. */
export interface Names {
  threats: ReadonlyMap<string, string>
  places: ReadonlyMap<string, string>
}

/** A measure as a layer. What rests on a fact that the ledger does not have is left out. */
export function layerOf(id: string, measure: Measure, ledger: Ledger, names: Names, words: Words): ReportedLayer {
  const { title, summary, drawing } = measure
  const own = words.figures.layers
  const saying = (fact: LedgerFact) => sayingOf(fact, ledger, words)
  const found = sides.flatMap((side) => dimensionOf(side, drawing, ledger, names, words) ?? [])
  const met = threatsMet(measure).flatMap((threat) => {
    const facts = measure.meets.flatMap(({ threat: id, fact }) => (id === threat ? (ledger.facts.get(fact) ?? []) : []))
    return facts.length > 0
      ? [{ id: threat, title: names.threats.get(threat) ?? threat, sayings: facts.map(saying) }]
      : []
  })
  const order = drawing.placed.flatMap((fact) => ledger.facts.get(fact) ?? []).map(saying)
  return {
    id,
    title,
    summary,
    shape: drawing.shape,
    dimensions: found.map(({ dimension }) => dimension),
    stated: found.flatMap(({ reports: [first] }) => (first ? [{ words: first.words, fact: first.fact.id }] : [])),
    reports: found.flatMap(({ reports }) => reports),
    none: found.length === 0 && isBuilt(drawing.shape) ? own.none : '',
    meets: met.map((threat) => threat.id),
    threats: met,
    placed: order.length > 0,
    order,
  }
}

const sayingOf = (fact: LedgerFact, ledger: Ledger, words: Words): Saying => ({
  fact,
  by: [...sayersOf(fact, ledger), dateOf(fact, words, 'short')].join(', '),
})

/** A dimension as one fact gives it, and as every other observation of the same quantity does. */
function dimensionOf(side: Side, drawing: Measure['drawing'], ledger: Ledger, names: Names, words: Words) {
  const fact = ledger.facts.get(drawing[side] ?? '')
  const drawn = fact && bounds(fact)
  if (!fact || !drawn) return undefined
  const others = fact.series ? ledger.observations(fact.series).filter((other) => other.id !== fact.id) : []
  const facts = [fact, ...others]
  const values = [...new Set(facts.flatMap((each) => Object.values(bounds(each) ?? {})))].sort((a, b) => a - b)
  const own = words.figures.layers
  const label = values.length > 1 ? own.metres(values.map(formatNumber)) : formatFigure(fact, words)
  const say = own.sides[side === 'width' && drawing.shape === 'wall' ? 'thickness' : side]
  const dimension: Dimension = {
    side,
    metres: (drawn.min + drawn.max) / 2,
    least: Math.min(...values),
    most: Math.max(...values),
    label,
    words: say(label),
  }
  const reports = facts.map((each): Report => ({
    ...sayingOf(each, ledger, words),
    words: say(formatFigure(each, words)),
    of: partOf(each, ledger, names),
  }))
  return { dimension, reports }
}

/** Of what a fact speaks where it is not of the whole system: the extent in its series, or else its places. */
function partOf(fact: LedgerFact, ledger: Ledger, { places }: Names): string | undefined {
  const series = ledger.series.get(fact.series ?? '')
  if (series) return isMain(fact, series) ? undefined : series.extents[fact.extent ?? '']
  return fact.places.flatMap((place) => places.get(place) ?? []).join(', ') || undefined
}
