import type { Ledger } from '../../ledger/ledger.ts'
import { bounds } from '../../ledger/value.ts'
import type { Measure, Shape } from '../../schemas/measure.ts'
import type { Words } from '../../i18n/en.ts'
import type { Layer } from './geometry.ts'
import type { Dimensions } from './shapes.ts'

const sides = ['height', 'width', 'depth'] as const

/** Layers that are built, and so have dimensions to report; people and offices have none. */
const built: readonly Shape[] = ['trench', 'berm', 'wire', 'wall', 'tower', 'camera']

/** A measure as a layer to be drawn, with the dimensions that its facts give, in metres. */
export function layerOf(id: string, measure: Measure, ledger: Ledger, words: Words): Layer {
  const stated = sides.flatMap((side) => {
    const fact = ledger.facts.get(measure.drawing[side] ?? '')
    const range = fact && bounds(fact)
    if (!fact || !range) return []
    const metres = (range.min + range.max) / 2
    return [{ side, metres, words: words.chart.sides[side](metres), fact: fact.id }]
  })
  const size: Dimensions = Object.fromEntries(stated.map(({ side, metres }) => [side, metres]))
  const unknown = built.includes(measure.drawing.shape) ? words.chart.noDimension : ''
  const label = stated.map((each) => each.words).join(', ')
  const dimensions = stated.map(({ words: side, fact }) => ({ words: side, fact }))
  return {
    id,
    title: measure.title,
    shape: measure.drawing.shape,
    size,
    words: label || unknown,
    dimensions,
  }
}
