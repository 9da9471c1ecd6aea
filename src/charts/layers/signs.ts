/** Metres from the left edge of a layer, and up from the ground. */
export type Point = [number, number]

/** A piece of a layer's drawing. */
export interface Part {
  points: Point[]
  /** Filled shapes are closed; lines are only drawn, and signs are lines that stand for a thing and have no size. */
  as: 'solid' | 'line' | 'sign'
  /** True when nothing that a source says gives its size: it is drawn lightly. */
  assumed?: boolean
}

/** Height of every person drawn, in metres: assumed, for scale. */
export const personHeight = 1.75

/** A circle as points, so that all outlines are of one kind. */
export function spot(x: number, y: number, r: number): Point[] {
  const steps = 20
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const angle = (2 * Math.PI * step) / steps
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)]
  })
}

/** Half of a standing person below the head, from the neck down to the middle between the legs. */
const half: Point[] = [
  [0.07, 1.46],
  [0.2, 1.43],
  [0.25, 1.34],
  [0.27, 0.84],
  [0.18, 0.84],
  [0.17, 1.2],
  [0.15, 0.9],
  [0.17, 0],
  [0.05, 0],
  [0.02, 0.8],
]

/** A standing person around a middle. */
export function personParts(x: number): Part[] {
  const body = [...half, ...half.map(([px, py]): Point => [-px, py]).reverse()]
  return [
    { points: body.map(([px, py]): Point => [px + x, py]), as: 'solid' },
    { points: spot(x, 1.61, 0.14), as: 'solid' },
  ]
}

/** A vehicle of troops, seen from the side, 4.4 m long. */
export function vehicle(x: number): Part[] {
  const hull: Point[] = [
    [0, 0.5],
    [4.4, 0.5],
    [4.4, 1.5],
    [4.1, 2.1],
    [1.5, 2.05],
    [0.9, 1.3],
    [0.1, 1.1],
  ]
  return [
    { points: hull.map(([px, py]): Point => [px + x, py]), as: 'solid' },
    ...[0.95, 3.45].map((px): Part => ({ points: spot(px + x, 0.42, 0.42), as: 'solid' })),
  ]
}
