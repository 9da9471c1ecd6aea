import type { Shape } from '../../schemas/measure.ts'

/** What a layer looks like in cross-section. All lengths in metres; x to the right, y up from the ground. */
export interface Outline {
  /** Space it takes along the ground. */
  width: number
  /** How high it rises. */
  height: number
  /** How the ground runs through it, as points from its left edge; flat when absent. */
  ground?: [number, number][]
  /** Closed outlines that are filled. */
  solid: [number, number][][]
  /** Open lines and circles that are only drawn. */
  lines: [number, number][][]
  circles: { x: number; y: number; r: number }[]
  /** True when the drawing rests on no stated dimension and is drawn lightly. */
  assumed: boolean
}

export interface Dimensions {
  height?: number
  width?: number
  depth?: number
}

/** Height of the person drawn for scale. */
const personHeight = 1.75

/** Dimensions used only to have something to draw where no source gives one. Such layers are drawn lightly. */
const assumed = {
  bermWidthPerHeight: 2.6,
  wireHeight: 1.6,
  wireWidth: 3.2,
  wallThickness: 0.5,
  towerHeight: 7,
  towerWidth: 3,
}

const outline = (parts: Partial<Outline> & Pick<Outline, 'width' | 'height'>): Outline => ({
  solid: [],
  lines: [],
  circles: [],
  assumed: false,
  ...parts,
})

/** The outline of a layer, with the dimensions that the ledger gives and assumed ones for the rest. */
export function outlineOf(shape: Shape, size: Dimensions): Outline {
  return shapes[shape](size)
}

const shapes: Record<Shape, (size: Dimensions) => Outline> = {
  berm: ({ height = 2.5, width }) => {
    const base = width ?? height * assumed.bermWidthPerHeight
    const ground = Array.from({ length: 13 }, (_, index): [number, number] => {
      const share = index / 12
      return [share * base, (height * (1 - Math.cos(2 * Math.PI * share))) / 2]
    })
    return outline({ width: base, height, ground })
  },
  trench: ({ depth = 3, width = 3 }) =>
    outline({
      width,
      height: 0,
      ground: [
        [0, 0],
        [width * 0.1, -depth],
        [width * 0.9, -depth],
        [width, 0],
      ],
    }),
  wire: () => {
    const r = assumed.wireHeight / 4
    const circles = [0, 1, 2, 3, 4, 5].flatMap((step) =>
      [0, 1].map((row) => ({ x: r + step * r * 1.15 + row * r * 0.5, y: r + row * r * 1.7, r })),
    )
    return outline({ width: assumed.wireWidth, height: assumed.wireHeight, circles, assumed: true })
  },
  wall: ({ height = 3 }) => {
    const [w, h] = [assumed.wallThickness, height]
    return outline({
      width: w * 2,
      height,
      solid: [
        [
          [0, 0],
          [w * 0.6, h],
          [w * 1.4, h],
          [w * 2, 0],
        ],
      ],
    })
  },
  tower: () => {
    const [w, h] = [assumed.towerWidth, assumed.towerHeight]
    return outline({
      width: w,
      height: h,
      assumed: true,
      solid: [
        [
          [0, h - 2.3],
          [w, h - 2.3],
          [w, h - 0.6],
          [0, h - 0.6],
        ],
      ],
      lines: [
        [
          [0.3, 0],
          [0.6, h - 2.3],
        ],
        [
          [w - 0.3, 0],
          [w - 0.6, h - 2.3],
        ],
        [
          [0.35, 0.6],
          [w - 0.5, h - 2.6],
        ],
        [
          [w - 0.35, 0.6],
          [0.5, h - 2.6],
        ],
        [
          [-0.3, h - 0.6],
          [w / 2, h],
          [w + 0.3, h - 0.6],
        ],
      ],
    })
  },
  camera: () =>
    outline({
      width: 1.2,
      height: 5.2,
      assumed: true,
      solid: [
        [
          [0, 4.7],
          [1, 4.7],
          [1, 5.2],
          [0, 5.2],
        ],
      ],
      lines: [
        [
          [0.6, 0],
          [0.6, 4.7],
        ],
      ],
    }),
  guards: () => people(2),
  army: () => {
    const troop = people(2)
    const start = troop.width + 0.6
    const hull: [number, number][] = [
      [start, 0.35],
      [start + 0.4, 1.3],
      [start + 1.6, 1.4],
      [start + 2, 2.1],
      [start + 3.6, 2.1],
      [start + 4, 1.4],
      [start + 5.4, 1.2],
      [start + 5.6, 0.35],
    ]
    return { ...troop, width: start + 5.6, height: 2.1, solid: [...troop.solid, hull] }
  },
  intelligence: () =>
    outline({ width: 3, height: 3, assumed: true, circles: [0.5, 1, 1.5].map((r) => ({ x: 1.5, y: 1.5, r })) }),
}

/** Standing people, drawn at the height that gives the scale. */
function people(count: number): Outline {
  const spacing = 1.1
  const solid = Array.from({ length: count }, (_, index): [number, number][] => {
    const x = index * spacing
    return [
      [x + 0.12, 0],
      [x + 0.05, 1.35],
      [x + 0.5, 1.35],
      [x + 0.43, 0],
    ]
  })
  const circles = Array.from({ length: count }, (_, index) => ({ x: index * spacing + 0.275, y: 1.56, r: 0.17 }))
  return outline({ width: count * spacing - 0.5, height: personHeight, solid, circles })
}
