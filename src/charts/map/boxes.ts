import { inside, overlaps, type Box, type Point } from '../frame/labels.ts'

/** How the name of a country or stretch of land is set: `spacing` is between its letters, in pixels. */
export interface NameStyle {
  fontSize: number
  spacing: number
}

/** A square around a point. */
export const around = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

/** The box of a name whose middle is at a point. Capitals are wider than other letters. */
export function nameBox(lines: readonly string[], { x, y }: Point, { fontSize, spacing }: NameStyle): Box {
  const widthOf = (line: string) => line.length * (fontSize * (line === line.toUpperCase() ? 0.66 : 0.54) + spacing)
  const [width, height] = [Math.max(...lines.map(widthOf)), lines.length * fontSize * 1.25]
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** The lines of a path of absolute coordinates, as corners. */
const linesOf = (path: string) =>
  [...path.matchAll(/M([^MZ]+)/g)].map(([, line = '']) =>
    line.split('L').map((corner) => corner.split(' ').map(Number) as [number, number]),
  )

/** Small boxes all along a path of straight lines, for a line that no label may cover. */
export function alongLine(path: string, half: number): Box[] {
  const step = Math.max(2 * half, 2)
  return linesOf(path).flatMap((corners) =>
    corners.flatMap(([x, y], index) => {
      const [nextX, nextY] = corners[index + 1] ?? [x, y]
      const pieces = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / step))
      return Array.from({ length: pieces }, (_, piece) =>
        around(x + ((nextX - x) * piece) / pieces, y + ((nextY - y) * piece) / pieces, half),
      )
    }),
  )
}

/** A test of whether a point lies in the area within a closed path of straight lines. */
export function areaOf(path: string): (x: number, y: number) => boolean {
  const edges = linesOf(path).flatMap((corners) =>
    corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner] as const),
  )
  return (x, y) => {
    const cuts = edges.filter(
      ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1),
    )
    return cuts.length % 2 === 1
  }
}

/** The corners of a box and the middles of its long sides: an area that holds these holds the box, near enough. */
export const cornersOf = ({ x, y, width, height }: Box): [number, number][] =>
  [x, x + width / 2, x + width].flatMap((each) => [
    [each, y],
    [each, y + height],
  ])

/** How much room a name has to have around, in pixels. */
const clear = 3

/** The ways in which a name can be moved in search of room, the shortest first, in pixels. */
const shifts = (() => {
  const [reach, step] = [44, 2]
  const along = Array.from({ length: (2 * reach) / step + 1 }, (_, index) => index * step - reach)
  return along.flatMap((dx) => along.map((dy) => ({ dx, dy, far: Math.hypot(dx, dy) }))).sort((a, b) => a.far - b.far)
})()

/** The box of a name, moved as little as it takes to be free of others; undefined when that is further than `farthest`. */
export function nearestFree(
  box: Box,
  taken: readonly Box[],
  frame: Box,
  farthest: number,
  allows: (box: Box) => boolean,
): Box | undefined {
  for (const { dx, dy, far } of shifts) {
    if (far > farthest) break
    const moved = { ...box, x: box.x + dx, y: box.y + dy }
    const wide = {
      x: moved.x - clear,
      y: moved.y - clear,
      width: moved.width + 2 * clear,
      height: moved.height + 2 * clear,
    }
    if (inside(moved, frame) && !taken.some((other) => overlaps(wide, other)) && allows(moved)) return moved
  }
  return undefined
}
