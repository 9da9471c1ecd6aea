import type { Shape, Side } from '../../schemas/measure.ts'
import { personHeight, personParts, spot, vehicle, type Part, type Point } from './signs.ts'

/** Dimensions in metres; those that no source gives are left out. */
export type Dimensions = Partial<Record<Side, number>>

/** What a layer looks like in cross-section, in metres. */
export interface Outline {
  /** Room it takes along the ground. */
  width: number
  /** How high above the ground what is measured reaches, and how far below it. */
  height: number
  depth: number
  /** How high the drawing reaches where that is more: a drone above its mast. */
  top?: number
  /** How the ground runs through it, from its left edge; flat when absent. */
  ground?: Point[]
  parts: Part[]
  /** The outline of what its dimensions measure, for comparing sizes that sources give; none where it has no size. */
  sized?: Point[]
}

/** Sizes used only to have something to draw where no source gives one. */
const assumed = {
  trenchDepth: 3,
  trenchWidth: 3,
  bermHeight: 2,
  bermWidthPerHeight: 2.2,
  fenceHeight: 2,
  coil: 0.42,
  wallHeight: 3,
  wallThickness: 0.6,
  towerHeight: 7,
  towerWidth: 2.6,
  mastHeight: 4.6,
}

/** Layers that are built, and so have a size; people and offices have none. */
export const isBuilt = (shape: Shape): boolean => !['guards', 'army', 'intelligence'].includes(shape)

/** The outline of a layer, with the dimensions that the ledger gives and assumed ones for the rest. */
export const outlineOf = (shape: Shape, size: Dimensions): Outline => shapes[shape](size)

const shapes: Record<Shape, (size: Dimensions) => Outline> = {
  trench({ depth = assumed.trenchDepth, width = assumed.trenchWidth }) {
    const foot = width * 0.12
    const ground: Point[] = [
      [0, 0],
      [foot, -depth],
      [width - foot, -depth],
      [width, 0],
    ]
    return { width, height: 0, depth, ground, parts: [], sized: ground }
  },
  berm({ height = assumed.bermHeight, width = height * assumed.bermWidthPerHeight }) {
    const steps = 20
    const ground = Array.from({ length: steps + 1 }, (_, index): Point => {
      const share = index / steps
      return [share * width, (height * (1 - Math.cos(2 * Math.PI * share))) / 2]
    })
    return { width, height, depth: 0, ground, parts: [], sized: ground }
  },
  wire({ height }) {
    const [r, post] = [assumed.coil, 2.2]
    const top = height ?? assumed.fenceHeight
    const coils = [spot(r, r, r), spot(3 * r, r, r), spot(2 * r, r * 2.73, r)]
    const fence: Point[][] = [
      [
        [post, 0],
        [post, top],
      ],
      ...[0.25, 0.5, 0.75, 1].map((share): Point[] => [
        [post - 0.2, top * share - 0.05],
        [post + 0.2, top * share - 0.05],
      ]),
    ]
    const parts: Part[] = [
      ...coils.map((points): Part => ({ points, as: 'line', assumed: true })),
      ...fence.map((points): Part => ({ points, as: 'line', assumed: height === undefined })),
    ]
    return { width: post + 0.2, height: top, depth: 0, parts, sized: fence[0] ?? [] }
  },
  wall({ height = assumed.wallHeight, width = assumed.wallThickness }) {
    const points: Point[] = [
      [0, 0],
      [0, height],
      [width, height],
      [width, 0],
    ]
    // A hair narrower, so that another size shows above the wall only, and not along its sides.
    const sized = points.map(([x, y]): Point => [width / 2 + (x - width / 2) * 0.9, y])
    return { width, height, depth: 0, parts: [{ points, as: 'solid' }], sized }
  },
  tower({ height, width: w = assumed.towerWidth }) {
    const light = height === undefined
    const top = height ?? assumed.towerHeight
    const [floor, eaves] = [top * 0.68, top * 0.9]
    const leg = (y: number): Point => [0.3 + (0.25 * y) / floor, y]
    const other = ([x, y]: Point): Point => [w - x, y]
    const brace = (from: number, to: number): Point[][] => [
      [leg(from), other(leg(to))],
      [other(leg(from)), leg(to)],
    ]
    const lines = [
      [leg(0), leg(floor)],
      [other(leg(0)), other(leg(floor))],
      ...brace(0, floor / 2),
      ...brace(floor / 2, floor),
    ]
    const cabin: Point[] = [
      [0.15, floor],
      [0.15, eaves],
      [-0.1, eaves],
      [w / 2, top],
      [w + 0.1, eaves],
      [w - 0.15, eaves],
      [w - 0.15, floor],
    ]
    const parts: Part[] = [
      ...lines.map((points): Part => ({ points, as: 'line', assumed: light })),
      { points: cabin, as: 'solid', assumed: light },
    ]
    return { width: w, height: top, depth: 0, parts }
  },
  camera({ height: stated }) {
    const light = stated === undefined
    const height = stated ?? assumed.mastHeight
    const box: Point[] = [
      [0.1, height - 0.45],
      [0.1, height],
      [1.1, height],
      [1.1, height - 0.45],
    ]
    const mast: Point[] = [
      [0.6, 0],
      [0.6, height - 0.45],
    ]
    const drone = height + 1.2
    const rotors = [0, 1.1].map((x): Point[] => [
      [x, drone + 0.25],
      [x + 0.8, drone + 0.25],
    ])
    const body: Point[] = [
      [0.4, drone + 0.25],
      [0.6, drone],
      [1.3, drone],
      [1.5, drone + 0.25],
    ]
    const parts: Part[] = [
      { points: mast, as: 'line', assumed: light },
      { points: box, as: 'solid', assumed: light },
      ...[...rotors, body].map((points): Part => ({ points, as: 'sign' })),
    ]
    return { width: 1.9, height, top: drone + 0.3, depth: 0, parts }
  },
  guards: () => ({ width: 1.6, height: personHeight, depth: 0, parts: [...personParts(0.3), ...personParts(1.3)] }),
  army: () => ({
    width: 6.2,
    height: 2.1,
    depth: 0,
    parts: [...personParts(0.3), ...personParts(1.2), ...vehicle(1.8)],
  }),
  intelligence: () => {
    const nodes: Point[] = [
      [0.3, 0.7],
      [1.5, 1.5],
      [2.7, 0.9],
      [0.9, 2.5],
      [2.3, 2.6],
    ]
    const ties = [0, 2, 3, 4].map((index): Part => ({
      points: [nodes[1] as Point, nodes[index] as Point],
      as: 'line',
      assumed: true,
    }))
    const dots = nodes.map(([x, y]): Part => ({ points: spot(x, y, 0.22), as: 'solid' }))
    return { width: 3, height: 2.8, depth: 0, parts: [...ties, ...dots] }
  },
}
