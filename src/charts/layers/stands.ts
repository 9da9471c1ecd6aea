import { factorFor } from '../frame/figure.ts'
import { textSize, wrap, type LabelStyle } from '../frame/labels.ts'
import { bracketRoom, standsUp } from './brackets.ts'
import { profileOf, type Profile } from './profile.ts'
import { personHeight, personParts } from './signs.ts'
import type { Layer, SectionWords, Text } from './types.ts'

/** Lengths of the section at the width of the build, in pixels: a metre, and clear ground at its ends and between layers. */
const frame = { metre: 18.5, margin: 14, gap: 14 }

/** Letters of the section. */
export const style: LabelStyle = { fontSize: 14, lineHeight: 17, offset: 0 }

/** Room for a name before it is broken into lines, in pixels. */
const nameRoom = 100

/** What stands below the number of a layer: its name, and that it has no size. */
export function nameLines({ title, none }: Layer): Text['lines'] {
  const lines = (words: string, name: string) =>
    wrap(words, nameRoom, style).map((line) => ({ words: line, class: name }))
  return [...lines(title, 'name'), ...(none ? lines(none, 'quiet') : [])]
}

/** Something that stands along the ground: a layer, or the person for scale. */
export interface Stand {
  layer?: Layer
  profile: Profile
  /** Pixels that its labels need: above or below it, the bracket on its left, and what stands on its right. */
  room: number
  before: number
  after: number
  /** Pixels that its name would like, so that it need not stand lower than others. */
  name: number
}

/** A stand with its place: the middle and both ends of its ground, in pixels. */
export interface Placed extends Stand {
  middle: number
  left: number
  right: number
}

const person: Profile = {
  outline: { width: 0.6, height: personHeight, depth: 0, parts: personParts(0.3) },
  others: [],
  width: 0.6,
  top: personHeight,
  depth: 0,
}

/** Layers in their order, and behind the wall, to compare it with, the person. */
export function standsOf(layers: readonly Layer[], words: SectionWords): Stand[] {
  const textWidth = (label: string) => textSize([label], style).width
  const stands = layers.map((layer): Stand => {
    const profile = profileOf(layer)
    const upright = standsUp(layer, profile)
    const right = layer.dimensions.filter(({ side }) => upright && side === 'width')
    const over = layer.dimensions.filter((dimension) => !right.includes(dimension))
    return {
      layer,
      profile,
      room: Math.max(2 * style.fontSize, ...over.map(({ label }) => textWidth(label))),
      before: upright ? bracketRoom + 3 : 0,
      after: Math.max(0, ...right.map(({ label }) => textWidth(label) + 6)),
      name: Math.max(...nameLines(layer).map(({ words: line }) => textWidth(line))),
    }
  })
  const wall = layers.findIndex(({ shape }) => shape === 'wall')
  const behind = wall < 0 ? layers.length : wall + 1
  const scale: Stand = { profile: person, room: textWidth(words.person), before: 0, after: 0, name: 0 }
  return [...stands.slice(0, behind), scale, ...stands.slice(behind)]
}

/** Pixels to the left and to the right of its middle that a stand takes. @param share of what its name would like */
function halves({ profile, room, before, after, name }: Stand, scale: number, share: number): [number, number] {
  const half = (profile.width / 2) * scale
  const least = Math.max(room, name * share) / 2
  return [Math.max(half + before, least), Math.max(half + after, least)]
}

const taken = (stands: readonly Stand[], scale: number, share: number) =>
  stands.flatMap((stand) => halves(stand, scale, share)).reduce((sum, half) => sum + half, 0)

/**
 * Places what stands along the ground. A metre is as long as the frame says, or as there is room for; the room that is
 * left is shared out between the stands, because no source gives their distances.
 */
export function placeStands(stands: readonly Stand[], width: number): { scale: number; placed: Placed[] } {
  const gaps = Math.max(1, stands.length - 1)
  const clear = width - 2 * frame.margin
  let scale = frame.metre * factorFor(width)
  const fits = (share: number) => taken(stands, scale, share) + gaps * frame.gap <= clear
  while (!fits(0) && scale > 1) scale *= 0.98
  const share = [1, 0.9, 0.8, 0.7, 0.6, 0.5].find(fits) ?? 0
  const gap = (clear - taken(stands, scale, share)) / gaps
  let left = frame.margin
  const placed = stands.map((stand) => {
    const [before, after] = halves(stand, scale, share)
    const place = { ...stand, left, middle: left + before, right: left + before + after }
    left = place.right + gap
    return place
  })
  return { scale, placed }
}
