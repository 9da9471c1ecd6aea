import type { Side } from '../../schemas/measure.ts'
import { pathOf, type Place, type Profile } from './profile.ts'
import { isBuilt } from './shapes.ts'
import type { Point } from './signs.ts'
import type { Layer, Path } from './types.ts'

/** How far from what it measures a bracket stands, in pixels. */
export const bracketRoom = 8

/** A line with a tick at each end that shows how long something is, in pixels. */
function bar(from: Point, to: Point, upright: boolean): string {
  const tick = ([x, y]: Point) => (upright ? `M${x - 3} ${y}h6` : `M${x} ${y - 3}v6`)
  return tick(from) + pathOf([from, to]) + tick(to)
}

/** True for a layer whose height is measured beside it: one that stands on the ground and is not made of it. */
export const standsUp = ({ shape }: Layer, { outline }: Profile): boolean => isBuilt(shape) && !outline.ground

/** Where the brackets of a layer are, in pixels: of height and depth across, of width from the top, under what stands. */
export function bracketsAt(layer: Layer, profile: Profile, { middle, ground, scale }: Place) {
  const upright = standsUp(layer, profile)
  return {
    height: Math.round(upright ? middle - (profile.width / 2) * scale - bracketRoom : middle),
    depth: Math.round(middle),
    width: upright ? ground + 6 : ground - bracketRoom,
  }
}

/** The brackets of a layer: what is drawn, what other sources give beyond it, and that no source gives a size. */
export function brackets(layer: Layer, profile: Profile, place: Place): Path[] {
  const { middle, ground, scale } = place
  const at = bracketsAt(layer, profile, place)
  const barOf = (side: Side, metres: number) => {
    const length = metres * scale
    if (side === 'width') return bar([middle - length / 2, at.width], [middle + length / 2, at.width], false)
    return bar([at[side], ground], [at[side], ground + (side === 'depth' ? length : -length)], true)
  }
  if (layer.none) return [{ class: 'bracket assumed', d: barOf('height', profile.outline.height) }]
  return layer.dimensions.flatMap(({ side, metres, least, most }) => [
    ...(least < most ? [{ class: 'bracket contested', d: barOf(side, least) + barOf(side, most) }] : []),
    { class: 'bracket', d: barOf(side, metres) },
  ])
}
