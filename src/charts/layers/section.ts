import { factorFor } from '../frame/figure.ts'
import { round } from '../frame/tree.ts'
import { bracketRoom, brackets, bracketsAt, standsUp } from './brackets.ts'
import { namesOf } from './names.ts'
import { breakAt, orderNote, personLabel, personPaths, scaleBar } from './notes.ts'
import { groundOf, layerPaths, pathOf, type Place } from './profile.ts'
import { placeStands, standsOf, style, type Placed } from './stands.ts'
import type { DrawnLayer, Layer, LayersGeometry, Path, SectionWords, Text } from './types.ts'

/** Height of the whole at the width of the build, in pixels: it grows only where the names need more. */
const frameHeight = 376
/** Above everything: the names of both sides. Below the earth: the scale. */
const [header, footer] = [20, 34]

/** Pixels above the ground that a layer and the label of its bracket take. */
const above = ({ profile }: Placed, scale: number) => Math.max(profile.top * scale, bracketRoom) + 6 + style.lineHeight

/** The whole cross-section, side by side along the ground. */
export function sectionGeometry(layers: readonly Layer[], words: SectionWords, width: number): LayersGeometry {
  const { scale, placed } = placeStands(standsOf(layers, words), width)
  const ordered = placed.filter(({ layer }) => layer?.placed)
  const [first, last] = [ordered[0], ordered.at(-1)]
  const noteAt = (ground: number) =>
    first && last && first !== last
      ? orderNote(words.order, first.left, last.right, ground - highest(ordered, scale) - 8, style)
      : undefined
  const ground = Math.round(
    header + Math.max(highest(placed, scale), highest(ordered, scale) + 8 + (noteAt(0)?.height ?? 0)),
  )
  const note = noteAt(ground)
  const names = namesOf(placed, ground, scale, width)
  const soil = Math.round(Math.max(frameHeight * factorFor(width) - footer, ...names.map(({ end }) => end + 8)))
  const at = ({ middle }: Placed) => ({ middle, ground, scale })
  const surface = placed.flatMap((stand) => groundOf(stand.profile, at(stand)))
  const bar = scaleBar(1, soil + 20, scale, words.scale)
  const person = placed.find(({ layer }) => !layer)
  // Each layer has the drawing to the middle between it and the next; the person stands in the wall's part.
  const stands = placed.filter(({ layer }) => layer)
  const ends = stands.map(({ right }, index) => (right + (stands[index + 1]?.left ?? 2 * width - right)) / 2)

  return {
    height: soil + footer,
    earth: `${pathOf([[0, ground], ...surface, [width, ground]])}V${soil}H0Z`,
    lineHeight: style.lineHeight,
    layers: names.map(({ layer, stand, text, badge, leader }, index): DrawnLayer => {
      const left = ends[index - 1] ?? 0
      return {
        layer,
        number: index + 1,
        hit: { x: round(left), y: 0, width: round((ends[index] ?? width) - left), height: soil },
        paths: [...layerPaths(stand.profile, at(stand)), ...brackets(layer, stand.profile, at(stand)), ...leader],
        texts: [...labelsOf(layer, stand, at(stand), words.unknown), text],
        badge: { x: round(stand.middle), y: badge },
        tick: { x: round(stand.middle - 20), y: badge },
      }
    }),
    paths: [
      ...gapPaths(placed, scale, ground, width),
      ...(person ? personPaths(at(person)) : []),
      ...(note?.paths ?? []),
      bar.path,
    ],
    texts: [
      { x: 0, y: 13, anchor: 'start', lines: [{ words: words.syria, class: 'side' }] },
      { x: width, y: 13, anchor: 'end', lines: [{ words: words.iraq, class: 'side' }] },
      ...(person ? [personLabel(at(person), words.person)] : []),
      ...(note?.texts ?? []),
      bar.text,
      { x: width, y: soil + 23, anchor: 'end', lines: [{ words: words.schematic, class: 'quiet' }] },
    ],
  }
}

const highest = (stands: readonly Placed[], scale: number) => Math.max(0, ...stands.map((stand) => above(stand, scale)))

/** The level ground between what is made of it, with a break wherever a distance is not to scale. */
function gapPaths(placed: readonly Placed[], scale: number, ground: number, width: number): Path[] {
  const half = ({ profile }: Placed) => (profile.outline.width / 2) * scale
  const layers = placed.filter(({ profile }) => profile.outline.ground)
  const level = [undefined, ...layers].map((from, index) => {
    const to = layers[index]
    return `M${from ? round(from.middle + half(from)) : 0} ${ground}H${to ? round(to.middle - half(to)) : width}`
  })
  const gaps = placed.slice(1).map(({ left }, index) => breakAt(((placed[index]?.right ?? left) + left) / 2, ground))
  return [
    { class: 'surface', d: level.join('') },
    { class: 'break', d: gaps.join('') },
  ]
}

/** Dimensions as labels at their brackets. */
function labelsOf(layer: Layer, { profile, middle }: Placed, place: Place, unknown: string): Text[] {
  const { ground, scale } = place
  const at = bracketsAt(layer, profile, place)
  const label = (x: number, y: number, words: string, name: string, anchor: Text['anchor'] = 'middle'): Text => ({
    x: round(x),
    y: round(y),
    anchor,
    lines: [{ words, class: name }],
  })
  if (layer.none) return [label(at.height, ground - profile.outline.height * scale - 6, unknown, 'quiet')]
  return layer.dimensions.map(({ side, label: words, metres, least, most }) => {
    const name = least < most ? 'contested' : ''
    if (side === 'height') return label(middle, ground - profile.top * scale - 6, words, name)
    if (side === 'depth') return label(middle, ground + profile.depth * scale + 17, words, name)
    if (!standsUp(layer, profile)) return label(middle, at.width - 6, words, name)
    return label(middle + (metres / 2) * scale + 6, at.width + 8, words, name, 'start')
  })
}
