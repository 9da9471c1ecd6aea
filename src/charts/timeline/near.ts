import { nearestBy, type Near, type Readable } from '../frame/near.ts'

/** How far from a mark or its title a pointer may be to mean it, in pixels. */
const reach = 24

/** Half the height of a mark. */
const half = 4

/** Finds the mark that a place in the drawing means: the nearest one with its title, if any is within reach. */
export const nearestMark = (marks: readonly Readable[]): Near =>
  nearestBy(
    marks,
    (element) => element.getBBox(),
    (box, mark, x, y) => {
      const across = Math.max(box.x - half - x, x - box.x - box.width - half, 0)
      const down = Math.max(Math.abs(mark.y - y) - half, 0)
      return Math.hypot(across, down)
    },
    reach,
  )

/** The mark nearest across in the next lane above or below that has any; without a mark to start from, the first. */
export function inNextLane(
  marks: readonly Readable[],
  current: string | undefined,
  laneOf: (id: string) => number,
  step: 1 | -1,
): string | undefined {
  const from = marks.find(({ id }) => id === current)
  if (!from) return marks[0]?.id
  const own = laneOf(from.id)
  const beyond = marks.filter(({ id }) => (laneOf(id) - own) * step > 0)
  const far = ({ id, x }: Readable) => Math.abs(laneOf(id) - own) * 1e5 + Math.abs(x - from.x)
  return beyond.reduce<Readable>((best, each) => (best === from || far(each) < far(best) ? each : best), from).id
}
