import type { Words } from '../../i18n/en.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import type { Measure } from '../../schemas/measure.ts'
import type { Figure, Key } from '../frame/figure.ts'
import { drawLayers, keyGlyphs, type LayersInput } from './drawing.ts'
import { layerOf, type Names, type ReportedLayer } from './layers.ts'

/** Measures as layers, in their order. */
export function reportedLayers(
  measures: readonly { id: string; data: Measure }[],
  ledger: Ledger,
  names: Names,
  words: Words,
): ReportedLayer[] {
  return measures.map(({ id, data }) => layerOf(id, data, ledger, names, words))
}

/** A threat that can be chosen, with how many layers are said to meet it. */
export interface Choice {
  id: string
  words: string
}

/** The threats as choices, in their order. */
function choicesOf(layers: readonly ReportedLayer[], threats: ReadonlyMap<string, string>, words: Words): Choice[] {
  return [...threats].map(([id, title]) => ({
    id,
    words: words.figures.layers.choice(title, layers.filter(({ meets }) => meets.includes(id)).length),
  }))
}

/** The figure, with what its table and its controls show. */
export interface LayersFigure extends Figure<LayersInput> {
  layers: readonly ReportedLayer[]
  choices: readonly Choice[]
}

/** The figure of the layers of the defence. @param threats titles of the threats, by id, in their order */
export function layersFigure(
  reported: readonly ReportedLayer[],
  threats: ReadonlyMap<string, string>,
  words: Words,
): LayersFigure {
  const own = words.figures.layers
  const sized = reported.filter(({ dimensions }) => dimensions.length > 0)
  const differing = sized.filter(({ dimensions }) => dimensions.some(({ least, most }) => least < most))
  const said = [...threats].map(([id, title]) => {
    const met = reported.filter(({ meets }) => meets.includes(id)).map((layer) => layer.title)
    return [id, own.said(title, met, reported.length)]
  })
  const keys: (Key | false)[] = [
    { glyph: keyGlyphs.person, words: own.keys.person },
    differing.length > 0 && { glyph: keyGlyphs.contested, words: own.keys.contested },
    reported.some(({ none }) => none) && { glyph: keyGlyphs.assumed, words: own.keys.assumed },
    { glyph: keyGlyphs.broken, words: own.keys.broken },
  ]
  return {
    name: 'layers',
    chart: 'layers',
    title: own.title(reported.length, sized.length, differing.length),
    unit: own.unit,
    alt: own.alt(reported.map(({ title }) => title)),
    caption: own.caption,
    facts: factsOf(reported),
    data: 'measures',
    address: '/strategy/',
    input: {
      layers: reported.map(({ id, title, shape, dimensions, none, meets, placed }) => ({
        id,
        title,
        shape,
        dimensions,
        none,
        meets,
        placed,
      })),
      words: {
        syria: own.syria,
        iraq: own.iraq,
        syriaAbove: own.syriaAbove,
        iraqBelow: own.iraqBelow,
        person: own.person,
        scale: own.scale,
        unknown: own.unknown,
        order: own.order,
        schematic: own.schematic,
      },
      said: Object.fromEntries(said) as Record<string, string>,
      say: Object.fromEntries(reported.map((layer) => [layer.id, sayOf(layer, words)])),
    },
    draw: drawLayers,
    keys: keys.filter((key) => key !== false),
    layers: reported,
    choices: choicesOf(reported, threats, words),
  }
}

/** Every fact that the figure and its table rest on, each once. */
function factsOf(reported: readonly ReportedLayer[]): LedgerFact[] {
  return [
    ...new Set(
      reported.flatMap(({ reports, threats, order }) =>
        [...reports, ...threats.flatMap(({ sayings }) => sayings), ...order].map(({ fact }) => fact),
      ),
    ),
  ]
}

/** A layer in words: what it is in short, and each size with those who give it. */
function sayOf({ title, summary, reports, none }: ReportedLayer, words: Words): string {
  const own = words.figures.layers
  const sizes = Map.groupBy(reports, (report) => own.report(report.words, report.of))
  const given = [...sizes].map(([size, by]) => `${size} (${by.map((report) => report.by).join('; ')})`)
  return own.say(title, summary, given.length > 0 ? own.sayDimensions(given) : none && own.sayNone)
}
