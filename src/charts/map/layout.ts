import type { Place } from '../../schemas/place.ts'
import type { Size } from '../frame/figure.ts'
import { distance } from '../frame/distance.ts'
import type { Box } from '../frame/labels.ts'
import { round } from '../frame/tree.ts'
import { nameBox, nearestFree } from './boxes.ts'
import type { MapContent, MapMark, MapName } from './content.ts'
import type { NameKind } from './frames.ts'
import { groundOf, reachOf, type Ground, type Standing } from './ground.ts'
import { leader, placeBeside, type PlacedText } from './place.ts'

/** A label beside its mark, with the place that is kept for it. */
export interface LaidLabel extends Omit<PlacedText, 'led'> {
  mark: MapMark
  fontSize: number
  lineHeight: number
  /** The ends of the line that leads from the mark to a label further off, as they stand in a path. */
  leader: string[] | undefined
}

/** A name without a mark. */
export interface LaidName {
  name: MapName
  lines: string[]
  box: Box
  x: number
  /** Of the baseline. */
  y: number
  fontSize: number
  lineHeight: number
  spacing: number
}

export interface Layout extends Omit<Ground, 'names' | 'taken'> {
  labels: LaidLabel[]
  names: LaidName[]
}

/** Names that are longer than this are parted at a space. */
const longest = 13

/** Room beside a label for letters that are wider than we reckon, in pixels. */
const spare = 3

/** Which labels are placed before others, after those of crossings. */
const ranks: Place['kind'][] = ['town', 'village', 'camp', 'mountains']

/** A name in lines: one, or two when it is long and has a space. */
export function linesOf(name: string): string[] {
  const space = name.lastIndexOf(' ')
  return name.length <= longest || space < 0 ? [name] : [name.slice(0, space), name.slice(space + 1)]
}

const longestOf = (words: readonly string[]) => words.reduce((a, b) => (b.length > a.length ? b : a), '')

/** The most and longest lines that a label gets on any day: room is kept for these, so that it stays where it is. */
function mostOf({ name, states }: MapMark, { states: called }: MapContent, size: Size): string[] {
  if (!states) return linesOf(name)
  const words = [called[size].none, ...states.map(({ is }) => called[size][is])]
  return [
    name,
    longestOf(words),
    ...(size === 'wide' && states.length > 0 ? [longestOf(states.map(({ when }) => when))] : []),
  ]
}

/** The place of a label, which it takes; undefined when there is none. */
function layLabel({ each: mark, x, y }: Standing<MapMark>, ground: Ground, content: MapContent): LaidLabel | undefined {
  const { frame, taken, room, standing, size } = ground
  const offset = reachOf(mark, frame) + 2
  // The name of a range is set as those of other stretches of land.
  const fontSize = mark.kind === 'mountains' ? frame.names.land.fontSize : frame.fontSize
  const lineHeight = Math.round(fontSize * 1.2)
  const place = (side: MapName['country']) =>
    placeBeside(
      { x, y },
      mostOf(mark, content, size),
      { fontSize, lineHeight, offset },
      {
        taken,
        room,
        points: standing,
        allows: (box) => ground.allows(box, side),
      },
    )
  // A crossing has the name of its town in Iraq, and is named on that side where there is room.
  const placed = mark.country === 'both' ? (place('iraq') ?? place('both')) : place(mark.country)
  if (!placed) return undefined
  const { led, box, anchor } = placed
  taken.push({ ...box, x: box.x - spare, width: box.width + 2 * spare })
  const ends = led ? leader(box, { x, y }, offset).map((end) => `${round(end.x)} ${round(end.y)}`) : undefined
  return { mark, box, anchor, x: round(placed.x), y: round(placed.y), fontSize, lineHeight, leader: ends }
}

/** The places of names of a kind, which they take; those without room are left out. */
function layNames(kind: NameKind, { frame, names, taken, room, allows }: Ground): LaidName[] {
  const style = frame.names[kind]
  return names.flatMap(({ each: name, x, y }) => {
    if (name.kind !== kind) return []
    const lines = kind === 'land' ? linesOf(name.name) : [name.name]
    const free = (box: Box) => allows(box, name.country)
    const box = nearestFree(nameBox(lines, { x, y }, style), taken, room, frame.farthest, free)
    if (!box) return []
    taken.push(box)
    const at = { x: round(box.x + box.width / 2), y: round(box.y + style.fontSize) }
    return [{ name, lines, box, ...at, ...style, lineHeight: box.height / lines.length }]
  })
}

/**
 * Lays the map out for a width, in pixels. Labels of crossings are placed first, then of towns at them, then of other
 * places, those near the border before others; then the names of governorates and stretches of land where room is left.
 * Each stays on its own side of the border. A label without room is left out; its mark is not.
 */
export function layOut(content: MapContent, width: number): Layout {
  const ground = groundOf(content, width)
  const { standing, border } = ground
  const toBorder = (point: Standing<MapMark>) => Math.min(...border.map((box) => distance(box, point)))
  const near = standing.map((each) => ({ ...each, far: toBorder(each) })).sort((a, b) => a.far - b.far)
  const layLabels = (order: Standing<MapMark>[], which: (mark: MapMark) => boolean) =>
    order.flatMap((each) => (which(each.each) ? (layLabel(each, ground, content) ?? []) : []))

  const countries = [...layNames('country', ground), ...layNames('neighbour', ground)]
  const crossings = layLabels(standing, ({ kind }) => kind === 'crossing')
  const others = [true, false].flatMap((shared) =>
    ranks.flatMap((rank) => layLabels(near, ({ kind, shares }) => kind === rank && (shares !== undefined) === shared)),
  )
  const lands = [...layNames('governorate', ground), ...layNames('land', ground)]
  return { ...ground, labels: [...crossings, ...others], names: [...countries, ...lands] }
}
