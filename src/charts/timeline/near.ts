import type { Readable } from '../frame/live.ts'

/** How far from a mark or its title a pointer may be to mean it, in pixels. */
const reach = 24

/** Half the height of a mark. */
const half = 4

/**
 * Finds the mark that a place in the drawing means: the nearest one with its title, if any is within reach. What they
 * cover is measured when it is first asked for, because measuring takes longer than drawing.
 */
export function nearestMark(marks: readonly Readable[]): (x: number, y: number) => Readable | undefined {
  let boxes: { mark: Readable; from: number; to: number }[] | undefined
  return (x, y) => {
    boxes ??= marks.map((mark) => {
      const { x: from, width } = (mark.element as SVGGElement).getBBox()
      return { mark, from: from - half, to: from + width + half }
    })
    let [best, least]: [Readable | undefined, number] = [undefined, reach]
    for (const { mark, from, to } of boxes) {
      const across = Math.max(from - x, x - to, 0)
      const down = Math.max(Math.abs(mark.y - y) - half, 0)
      const far = Math.hypot(across, down)
      if (far < least) [best, least] = [mark, far]
    }
    return best
  }
}

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
