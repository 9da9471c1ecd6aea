/** Parts the id of a fact from the body and task of a mark, where several marks rest on the fact. */
export const tail = '~'

/** The id of the fact that a mark rests on. */
export const factOf = (mark: string): string => mark.split(tail)[0] ?? mark

interface Place {
  id: string
  x: number
  y: number
}

/**
 * The mark above or below: in the next row that has one, the nearest in its column. At the end of the drawing it is the
 * mark itself. Undefined for other keys, which lead along the rows.
 */
export function stepFrom(marks: readonly Place[], current: string | undefined, key: string): string | undefined {
  const from = marks.find(({ id }) => id === current)
  const way = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (!from || way === undefined) return undefined
  const ahead = marks.filter(({ y }) => (y - from.y) * way > 0)
  const far = (place: Place) => Math.abs(place.y - from.y) * 1e4 + Math.abs(place.x - from.x)
  return ahead.reduce((best, each) => (best === from || far(each) < far(best) ? each : best), from).id
}
