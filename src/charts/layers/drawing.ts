import type { ChartInput } from '../frame/figure.ts'
import { el, type Drawing, type Tree } from '../frame/tree.ts'
import { layersGeometry } from './geometry.ts'
import { breakAt, personPaths } from './notes.ts'
import type { DrawnLayer, Layer, Path, SectionWords, Text } from './types.ts'

export interface LayersInput extends ChartInput {
  layers: Layer[]
  words: SectionWords
  /** What is announced when a threat is chosen, by its id. */
  said: Record<string, string>
  /** The id of the threat that is chosen, if any. */
  chosen?: string | undefined
}

const badgeRadius = 10

const drawPath = ({ class: name, d }: Path) => el('path', { class: name, d })

function drawText({ x, y, anchor, lines }: Text, lineHeight: number): Tree {
  return el(
    'text',
    { x, y, 'text-anchor': anchor === 'start' ? undefined : anchor },
    lines.map(({ words, class: name }, index) =>
      el('tspan', { class: name || undefined, x, dy: index > 0 ? lineHeight : undefined }, words),
    ),
  )
}

/** Draws the cross-section; layers that are said to meet the threat that is chosen have a tick, the others are dimmed. */
export function drawLayers({ layers, words, chosen }: LayersInput, width: number): Drawing {
  const { height, earth, layers: drawn, paths, texts, lineHeight } = layersGeometry(layers, words, width)
  const one = ({ layer, number, hit, paths: own, texts: labels, badge, tick }: DrawnLayer) => {
    const met = chosen !== undefined && layer.meets.includes(chosen)
    const state = chosen === undefined ? '' : met ? ' met' : ' dim'
    return el(
      'g',
      {
        class: `layer${state}`,
        'data-row': layer.id,
      },
      el('rect', { class: 'hit', ...hit }),
      own.map(drawPath),
      labels.map((text) => drawText(text, lineHeight)),
      el('circle', { class: 'badge', cx: badge.x, cy: badge.y, r: badgeRadius }),
      el('text', { class: 'number', x: badge.x, y: badge.y + 4.5, 'text-anchor': 'middle' }, String(number)),
      met && el('path', { class: 'tick', d: `M${tick.x - 5} ${tick.y}l4 5l7 -10` }),
    )
  }
  return {
    width,
    height,
    class: 'layers',
    children: [
      el('path', { class: 'earth', d: earth }),
      ...drawn.map(one),
      ...paths.map(drawPath),
      ...texts.map((text) => drawText(text, lineHeight)),
    ],
  }
}

/** Small drawings for the key, 26 by 16 pixels. */
export const keyGlyphs = {
  person: personPaths({ middle: 13, ground: 16, scale: 9 }).map(drawPath),
  contested: [
    drawPath({ class: 'other', d: 'M1 2L4 15H22L25 2' }),
    drawPath({ class: 'surface', d: 'M0 2H8L10 10H16L18 2H26' }),
  ],
  assumed: [drawPath({ class: 'line assumed', d: 'M3 15V2H23V15' })],
  broken: [drawPath({ class: 'surface', d: 'M0 8H26' }), drawPath({ class: 'break', d: breakAt(13, 8) })],
}
