import { describe, expect, test } from 'vitest'
import { layersGeometry, singleFrame, wideFrame, type Layer } from '../../../src/charts/layers/geometry.ts'
import { outlineOf } from '../../../src/charts/layers/shapes.ts'
import { shapes } from '../../../src/schemas/measure.ts'

const layers: Layer[] = shapes.map((shape) => ({ id: shape, title: shape, shape, size: {}, words: '', dimensions: [] }))

/** The greatest and least y of the numbers in a path of M and L commands. */
const heights = (path: string) => [...path.matchAll(/[ML]?(-?[\d.]+),(-?[\d.]+)/g)].map(([, , y]) => Number(y))

describe('the cross-section', () => {
  const drawing = layersGeometry(layers, wideFrame)

  test('lays the layers out in order, inside the drawing', () => {
    const xs = drawing.layers.map(({ x }) => x)
    expect(xs).toEqual([...xs].sort((a, b) => a - b))
    expect(Math.min(...xs)).toBeGreaterThan(0)
    expect(Math.max(...xs)).toBeLessThan(wideFrame.width)
  })

  test('draws a stated height and depth to the one scale', () => {
    const [wall] = layersGeometry(
      [{ id: 'wall', title: '', shape: 'wall', size: { height: 3 }, words: '', dimensions: [] }],
      wideFrame,
    ).layers
    expect(drawing.ground - Math.min(...heights(wall?.solid ?? ''))).toBeCloseTo(3 * wideFrame.scale, 0)
    const trench = layersGeometry(
      [{ id: 'trench', title: '', shape: 'trench', size: { depth: 3, width: 3 }, words: '', dimensions: [] }],
      wideFrame,
    )
    expect(Math.max(...heights(trench.surface)) - trench.ground).toBeCloseTo(3 * wideFrame.scale, 0)
  })

  test('has a scale bar of five metres', () => {
    expect(drawing.scaleBar).toBe(5 * wideFrame.scale)
  })
})

describe('a layer', () => {
  test('taller in the ledger is taller in the drawing', () => {
    expect(outlineOf('wall', { height: 3.5 }).height).toBeGreaterThan(outlineOf('wall', { height: 3 }).height)
  })

  test.each(['wire', 'tower', 'camera', 'intelligence'] as const)(
    'without a stated dimension is drawn lightly: %s',
    (shape) => {
      expect(outlineOf(shape, {}).assumed).toBe(true)
    },
  )

  test.each(shapes)('fits the small drawing of the stack: %s', (shape) => {
    const outline = outlineOf(shape, { height: 3, width: 3, depth: 3 })
    expect(outline.height).toBeLessThanOrEqual(singleFrame.above)
    expect(outline.width).toBeLessThanOrEqual(singleFrame.width / singleFrame.scale)
  })
})
