import { overlaps, type Box, type LabelStyle, type Point } from '../frame/labels.ts'
import { round } from '../frame/tree.ts'
import { crosses, freeSpots, widened, type Surroundings } from './free.ts'
import { boxesAlong, type Mark } from './marks.ts'
import { needsOf, stretchesOf, type Panel } from './panel.ts'
import { lengthOf, spotsFor, type Lead, type Room, type Spot } from './spots.ts'

/** A label of a figure, in lines: the figure, then who counted. */
export interface Label {
  id: string
  lines: string[]
  x: number
  /** Baseline of the first line. */
  y: number
  anchor: Spot['anchor']
  /** The line that leads from the label to its mark, where it does not stand beside it. */
  lead?: Lead
}

/** The labels of a panel, and what they were chosen to keep clear of. */
interface Placed<Choice> {
  choice: Choice
  labels: Label[]
}

/** A mark to be labelled, with its places that are free of all but other labels, the best first. */
interface Request {
  mark: Mark
  need: number
  stretch: unknown
  spots: readonly Spot[]
}

/**
 * Places the labels of a panel. Each stretch of figures is named once. The figures that are needed come first, and may
 * stand far from their marks with a line that leads there; others are left out where there is no room near them. Of
 * several orders of placing, and of several choices of what labels must keep clear of, the best is taken.
 */
export function placeTrendLabels<Choice extends Surroundings>(
  panel: Panel,
  marks: readonly Mark[],
  room: Room,
  choices: readonly [Choice, ...Choice[]],
): Placed<Choice> {
  const [needs, stretches] = [needsOf(panel), stretchesOf(panel)]
  const all = marks.map((mark): Request => {
    const stretch = stretches.find((each) => each.some(({ id }) => id === mark.id))
    return { mark, need: needs.get(mark.id) ?? 0, stretch, spots: spotsFor(mark, room) }
  })
  const counterOf = new Map(marks.map(({ id, counter }) => [id, counter]))
  const worth = ({ labels }: Placed<Choice>) => {
    const named = new Set(labels.flatMap(({ id, lines }) => (lines.length > 1 ? [counterOf.get(id)] : [])))
    return labels.reduce((sum, label) => sum + worthOf(label, needs.get(label.id) ?? 0), named.size * 90)
  }
  const better = <P extends Placed<Choice>>(one: P, other: P) => (worth(other) > worth(one) ? other : one)
  const attempt = (choice: Choice, over: boolean): Placed<Choice> => {
    const requests = all.map((each) => ({
      ...each,
      spots: freeSpots(each.spots, each.mark, each.need, marks, choice, room, over && each.need === 2),
    }))
    const tried = (order: Request[]) => ({ choice, order, labels: placeInOrder(order, room) })
    let best = ordersOf(requests).map(tried).reduce(better)
    // Then each in turn is placed first, with its name, as long as that helps.
    for (const request of requests) {
      const withName = { ...request, spots: request.spots.filter(({ lines }) => lines.length > 1) }
      best = better(best, tried([withName, ...best.order.filter(({ mark }) => mark !== request.mark)]))
    }
    return best
  }
  const best = (over: boolean) => choices.map((choice) => attempt(choice, over)).reduce(better)
  const found = best(false)
  const lost = all.some(({ mark, need }) => need === 2 && !found.labels.some(({ id }) => id === mark.id))
  const { choice, labels } = lost ? better(found, best(true)) : found
  return { choice, labels }
}

/** What a label adds: its figure, and the name; less with a line to the mark, the longer the less. */
const worthOf = ({ lines, lead }: Label, need: number) =>
  ([10, 100, 300][need] ?? 0) + (lines.length > 1 ? 20 : 0) - (lead ? 2 + lengthOf(lead) / 6 : 0)

/** Orders in which labels can be placed, the more needed always before the less: by height and time, and each first of all. */
function ordersOf(requests: readonly Request[]): Request[][] {
  const ways = [
    (a: Request, b: Request) => a.mark.low - b.mark.low,
    (a: Request, b: Request) => b.mark.low - a.mark.low,
    (a: Request, b: Request) => a.mark.x - b.mark.x,
    (a: Request, b: Request) => b.mark.x - a.mark.x,
  ]
  return ways.flatMap((way) => {
    const sorted = [...requests].sort((a, b) => b.need - a.need || way(a, b))
    return [sorted, ...sorted.slice(1).map((first) => [first, ...sorted.filter((each) => each !== first)])]
  })
}

function placeInOrder(order: readonly Request[], room: Room): Label[] {
  const taken: Box[] = []
  const named = new Set<unknown>()
  return order.flatMap(({ mark, stretch, spots }): Label[] => {
    const spot = spots.find(
      ({ lines, box, lead }) =>
        (lines.length === 1 || !named.has(stretch)) &&
        !taken.some((other) => overlaps(box, other) || (lead && crosses(lead, other))),
    )
    if (!spot) return []
    taken.push(widened(spot.box), ...(spot.lead ? boxesAlong(spot.lead.from, spot.lead.to) : []))
    if (spot.lines.length > 1) named.add(stretch)
    return [labelAt(mark.id, spot, room.style)]
  })
}

function labelAt(id: string, { lines, box, anchor, lead }: Spot, { fontSize }: LabelStyle): Label {
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2
  const rounded = lead && { from: roundPoint(lead.from), to: roundPoint(lead.to) }
  return { id, lines, x: round(x), y: round(box.y + fontSize * 0.9), anchor, ...(rounded ? { lead: rounded } : {}) }
}

const roundPoint = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) })
