import { wrap } from '../frame/labels.ts'
import { textSize, type LabelStyle } from '../frame/labels.ts'
import { round } from '../frame/tree.ts'
import { partPaths, pathOf, type Place } from './profile.ts'
import { personHeight, personParts } from './signs.ts'
import type { Path, Text } from './types.ts'

/** Metres that the bar of the scale shows. */
const scaleMetres = 5

/** The person for scale. */
export const personPaths = (place: Place): Path[] =>
  partPaths(personParts(0), 0, place).map(({ d }) => ({ class: 'person', d }))

/** The height of the person, above it. */
export const personLabel = ({ middle, ground, scale }: Place, words: string): Text => ({
  x: round(middle),
  y: round(ground - personHeight * scale - 6),
  anchor: 'middle',
  lines: [{ words, class: 'quiet' }],
})

/** A bar of five metres with a tick at each, and its words. */
export function scaleBar(x: number, y: number, scale: number, words: string): { path: Path; text: Text } {
  const ticks = Array.from({ length: scaleMetres + 1 }, (_, metre) => round(x + metre * scale))
  const end = round(x + scaleMetres * scale)
  return {
    path: { class: 'scale', d: `M${x} ${y}H${end}${ticks.map((tick) => `M${tick} ${y}v-4`).join('')}` },
    text: { x: round(end + 8), y: y + 3, anchor: 'start', lines: [{ words, class: 'quiet' }] },
  }
}

/** Two strokes across the ground: the distance here is not to scale. */
export const breakAt = (x: number, ground: number): string => `M${round(x - 4)} ${ground + 5}l4 -10m3 0l-4 10`

/** Words over a bracket, broken into lines where it is narrow. */
export interface Note {
  /** Pixels that it takes above its bracket's ends. */
  height: number
  paths: Path[]
  texts: Text[]
}

/** That sources differ on the order of what stands between two places. @param top where the bracket ends, in pixels */
export function orderNote(words: string, left: number, right: number, top: number, style: LabelStyle): Note {
  const lines = wrap(words, Math.max(right - left, 120), style)
  const { width, height } = textSize(lines, style)
  const middle = Math.max((left + right) / 2, width / 2)
  return {
    height: height + 16,
    paths: [{ class: 'order', d: pathOf([[left, top], [left, top - 7], [right, top - 7], [right, top]]) }], // prettier-ignore
    texts: [
      {
        x: round(middle),
        y: round(top - 15 - height + style.lineHeight),
        anchor: 'middle',
        lines: lines.map((line) => ({ words: line, class: 'contested' })),
      },
    ],
  }
}
