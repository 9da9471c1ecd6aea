/** Ways to find the mark that a point of a drawing means. */

/** A mark that can be read: its id and where it stands in the drawing. */
export interface Readable {
  element: SVGGraphicsElement
  id: string
  x: number
  y: number
}

export type Near = (x: number, y: number) => Readable | undefined

/**
 * A mark of a drawing on the page. Where it stands is measured when it is first asked for, because measuring takes
 * longer than drawing.
 * @param spot the part of it whose middle is where it stands
 */
export function readable(element: SVGGraphicsElement, spot: SVGGraphicsElement): Readable {
  let middle: { x: number; y: number } | undefined
  const measured = () => {
    if (middle) return middle
    const { x, y, width, height } = spot.getBBox()
    return (middle = { x: x + width / 2, y: y + height / 2 })
  }
  return {
    element,
    id: element.dataset['row'] ?? '',
    get x() {
      return measured().x
    },
    get y() {
      return measured().y
    },
  }
}

/** Finds the mark for which a measure is least, of those for which it is less than `reach`. */
function least(marks: readonly Readable[], far: (mark: Readable, index: number) => number, reach = Infinity) {
  let [found, shortest]: [Readable | undefined, number] = [undefined, reach]
  for (const [index, mark] of marks.entries()) {
    const how = far(mark, index)
    if (how < shortest) [found, shortest] = [mark, how]
  }
  return found
}

/** Finds the mark nearest to a point, if any is within reach; both in pixels of the drawing. */
export const nearestPoint =
  (marks: readonly Readable[], reach: number): Near =>
  (x, y) =>
    least(marks, (mark) => Math.hypot(mark.x - x, mark.y - y), reach)

/**
 * Finds the mark for which a measure of its extent and a point is least. Extents are taken from the drawing when they
 * are first asked for.
 * @param reach marks for which the measure is as great or greater are not meant
 */
export function nearestBy<Extent>(
  marks: readonly Readable[],
  extentOf: (element: SVGGraphicsElement) => Extent,
  far: (extent: Extent, mark: Readable, x: number, y: number) => number,
  reach?: number,
): Near {
  let extents: Extent[] | undefined
  return (x, y) => {
    const known = (extents ??= marks.map(({ element }) => extentOf(element)))
    return least(marks, (mark, index) => far(known[index] as Extent, mark, x, y), reach)
  }
}

/** Finds the mark in the nearest row, and in it the one that the point is in or that is nearest to it. */
export const nearestInRow = (marks: readonly Readable[]): Near =>
  nearestBy(
    marks,
    (element) => element.getBBox(),
    (box, mark, x, y) => Math.abs(mark.y - y) * 100 + Math.max(box.x - x, x - box.x - box.width, 0),
  )
