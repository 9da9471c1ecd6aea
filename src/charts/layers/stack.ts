import { wrap } from '../frame/labels.ts'
import { factorFor } from '../frame/figure.ts'
import type { LabelStyle } from '../frame/labels.ts'
import { round } from '../frame/tree.ts'
import { personPaths, scaleBar } from './notes.ts'
import { brackets } from './brackets.ts'
import { groundOf, layerPaths, pathOf, profileOf, type Profile } from './profile.ts'
import { isBuilt } from './shapes.ts'
import { personHeight } from './signs.ts'
import type { DrawnLayer, Layer, LayersGeometry, Path, SectionWords, Text } from './types.ts'

/** Lengths of the stack at the width of the build, in pixels: a metre, and the drawings' column in metres. */
const frame = { metre: 13, metres: 9.4, row: 62, clear: 12, soil: 12 }
/** Metres from the left edge to the person beside each built layer, and to the middle of the layer. */
const [personX, layerX] = [0.6, 5.2]
/** Letters of the stack. */
const style: LabelStyle = { fontSize: 12, lineHeight: 15, offset: 0 }
/** From the drawings to the numbers, and from there to the names. */
const [toBadge, toName] = [16, 16]
/** Room for the bracket of the order on the right. */
const right = 12

interface Row {
  layer: Layer
  profile: Profile
  top: number
  ground: number
  end: number
  lines: Text['lines']
}

/** The layers one below the other, all to one scale, for narrow columns. */
export function stackGeometry(layers: readonly Layer[], words: SectionWords, width: number): LayersGeometry {
  const factor = factorFor(width)
  const scale = frame.metre * factor
  const column = round(frame.metres * scale)
  const badgeX = column + toBadge
  const nameX = badgeX + toName
  const ordered = layers.flatMap(({ placed }, index) => (placed ? [index] : []))
  const orderLines = ordered.length > 1 ? wrap(words.order, width - right, style) : []
  const header = 26 * factor + orderLines.length * style.lineHeight
  const rows = rowsOf(layers, scale, factor, header, width - nameX - right)
  const end = rows.at(-1)?.end ?? header
  const at = (row: Row) => ({ middle: round(layerX * scale), ground: row.ground, scale })
  const bar = scaleBar(1, Math.round(end + 46), scale, words.scale)
  const person = { middle: bar.text.x + 56, ground: bar.text.y, scale }
  const notes = wrap(words.schematic, width, style)

  return {
    height: Math.round(end + 62 + notes.length * style.lineHeight),
    earth: rows.map((row) => earthOf(row, groundOf(row.profile, at(row)), column)).join(''),
    lineHeight: style.lineHeight,
    layers: rows.map((row, index): DrawnLayer => {
      const { layer, profile, top, lines } = row
      const y = Math.round((top + row.end) / 2 - ((lines.length - 1) * style.lineHeight) / 2 + 4)
      return {
        layer,
        number: index + 1,
        hit: { x: 0, y: round(top), width, height: round(row.end - top) },
        paths: [...layerPaths(profile, at(row)), ...brackets(layer, profile, at(row))],
        texts: [{ x: nameX, y, anchor: 'start', lines }],
        badge: { x: badgeX, y: y - 4 },
        tick: { x: badgeX, y: y + 15 },
      }
    }),
    paths: [
      ...personPaths(person),
      { class: 'rule', d: rows.map((row) => `M0 ${round(row.end)}H${width}`).join('') },
      ...rows.flatMap((row) => sidePaths(row, at(row).middle, scale, column)),
      ...orderPath(rows, ordered, width),
      bar.path,
    ],
    texts: [
      { x: 0, y: 12, anchor: 'start', lines: [{ words: words.syriaAbove, class: 'side' }] },
      ...(orderLines.length > 0
        ? [
            {
              x: width - right,
              y: 30,
              anchor: 'end',
              lines: orderLines.map((line) => ({ words: line, class: 'contested' })),
            } satisfies Text,
          ]
        : []),
      { x: 0, y: Math.round(end + 20), anchor: 'start', lines: [{ words: words.iraqBelow, class: 'side' }] },
      bar.text,
      {
        x: round(person.middle + 10),
        y: bar.text.y,
        anchor: 'start',
        lines: [{ words: words.person, class: 'quiet' }],
      },
      { x: 0, y: bar.text.y + 22, anchor: 'start', lines: notes.map((line) => ({ words: line, class: 'quiet' })) },
    ],
  }
}

/** Rows as high as the drawing or the words need. */
function rowsOf(layers: readonly Layer[], scale: number, factor: number, header: number, room: number): Row[] {
  let top = header
  return layers.map((layer): Row => {
    const profile = profileOf(layer)
    const lines = linesOf(layer, room)
    const person = isBuilt(layer.shape) ? personHeight : 0
    const sky = Math.max(profile.top, person) * scale + frame.clear * factor
    const soil = Math.max(frame.soil * factor, profile.depth * scale + 8)
    const height = Math.max(sky + soil, frame.row * factor, lines.length * style.lineHeight + 14)
    const row = { layer, profile, lines, top, ground: round(top + height - soil), end: top + height }
    top = row.end
    return row
  })
}

/** A name, and what is said of its size. */
function linesOf({ title, dimensions, none }: Layer, room: number): Text['lines'] {
  const said = dimensions.map(({ words, least, most }) => ({ words, class: least < most ? 'contested' : '' }))
  if (none) said.push({ words: none, class: 'quiet' })
  return [
    ...wrap(title, room, style).map((words) => ({ words, class: 'name' })),
    ...said.flatMap(({ words, class: name }) => wrap(words, room, style).map((line) => ({ words: line, class: name }))),
  ]
}

const earthOf = ({ ground, end }: Row, surface: [number, number][], column: number) =>
  `${pathOf([[0, ground], ...surface, [column, ground]])}V${round(end)}H0Z`

/** What stands beside a layer in its row: level ground, and a person for scale where something is built. */
function sidePaths({ layer, profile, ground }: Row, middle: number, scale: number, column: number): Path[] {
  const half = profile.outline.ground ? (profile.outline.width / 2) * scale : 0
  return [
    { class: 'surface', d: `M0 ${ground}H${round(middle - half)}M${round(middle + half)} ${ground}H${column}` },
    ...(isBuilt(layer.shape) ? personPaths({ middle: personX * scale, ground, scale }) : []),
  ]
}

/** A bracket at the right of the rows on whose order sources differ. */
function orderPath(rows: readonly Row[], ordered: readonly number[], width: number): Path[] {
  const [first, last] = [rows[ordered[0] ?? -1], rows[ordered.at(-1) ?? -1]]
  if (!first || !last || first === last) return []
  return [{ class: 'order', d: `M${width - 7} ${round(first.top + 4)}h6V${round(last.end - 4)}h-6` }]
}
