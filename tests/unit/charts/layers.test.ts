import { describe, expect, test } from 'vitest'
import { drawLayers, type LayersInput } from '../../../src/charts/layers/drawing.ts'
import { layersGeometry } from '../../../src/charts/layers/geometry.ts'
import { layersFigure, reportedLayers } from '../../../src/charts/layers/model.ts'
import type { Dimension, Layer } from '../../../src/charts/layers/types.ts'
import type { Tree } from '../../../src/charts/frame/tree.ts'
import { en } from '../../../src/i18n/en.ts'
import type { Fact } from '../../../src/schemas/fact.ts'
import { measureSchema, shapes } from '../../../src/schemas/measure.ts'
import { claim, fact, ledgerOf } from '../ledger/register.ts'
import { expectApart, expectInside, textBoxes } from './boxes.ts'

const own = en.figures.layers
const dimension = (side: Dimension['side'], metres: number, least = metres, most = metres): Dimension => {
  const label = least < most ? `${least}–${most} m` : `${metres} m`
  return { side, metres, least, most, label, words: own.sides[side](label) }
}
const layer = (id: string, shape: Layer['shape'], parts: Partial<Layer> = {}): Layer => ({
  id,
  title: id,
  shape,
  dimensions: [],
  none: parts.dimensions ? '' : own.none,
  meets: [],
  placed: false,
  ...parts,
})
const layers = [
  layer('The trench', 'trench', {
    dimensions: [dimension('width', 3, 3, 7), dimension('depth', 2, 2, 4)],
    placed: true,
  }),
  layer('The earth berm', 'berm', { dimensions: [dimension('height', 4)] }),
  layer('Barbed wire and fences', 'wire', { meets: ['smuggling'] }),
  layer('The wall', 'wall', { dimensions: [dimension('height', 3, 3, 3.5), dimension('width', 0.75)], placed: true }),
  layer('Watchtowers', 'tower'),
  layer('Cameras and drones', 'camera'),
  layer('Border guards in front', 'guards', { none: '' }),
  layer('The army behind them', 'army', { none: '', meets: ['smuggling'] }),
  layer('Intelligence', 'intelligence', { none: '' }),
]
const input: LayersInput = { layers, words: own, said: {}, say: {} }

/** The points of a path in absolute coordinates: understands what the drawing uses. */
function pointsOf(d: string): { x: number; y: number }[] {
  let [x, y] = [0, 0]
  return [...d.matchAll(/([MLHVlhvm])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?/g)].map(([, letter = '', first, second]) => {
    const [a, b] = [Number(first), Number(second)]
    if (letter === 'H') x = a
    else if (letter === 'V') y = a
    else if (letter === 'h') x += a
    else if (letter === 'v') y += a
    else if (letter === 'l' || letter === 'm') [x, y] = [x + a, y + b]
    else [x, y] = [a, b]
    return { x, y }
  })
}

/** Width and height of what a layer's paths of a class draw, in pixels. */
function extent(drawn: Layer[], id: string, name: string, width: number) {
  const found = layersGeometry(drawn, own, width).layers.find((each) => each.layer.id === id)
  const points = (found?.paths ?? []).filter((path) => path.class === name).flatMap(({ d }) => pointsOf(d))
  const of = (values: number[]) => Math.max(...values) - Math.min(...values)
  return { across: of(points.map(({ x }) => x)), up: of(points.map(({ y }) => y)) }
}

const all = (nodes: readonly (Tree | string)[]): Tree[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...all(node.children)]))

const widths = [288, 320, 328, 344, 360, 600, 720, 768, 880, 1280]

describe.each(widths)('the cross-section, %i pixels wide,', (width) => {
  const drawing = drawLayers(input, width)
  const metre = extent(layers, 'The wall', 'solid', width).up / 3

  test('has the ratios of the dimensions that the facts give', () => {
    const near = (pixels: number, metres: number) => {
      expect(Math.abs(pixels / metre - metres)).toBeLessThan(0.03)
    }
    near(extent(layers, 'The trench', 'surface', width).across, 3)
    near(extent(layers, 'The trench', 'surface', width).up, 2)
    near(extent(layers, 'The earth berm', 'surface', width).up, 4)
    near(extent(layers, 'The wall', 'solid', width).across, 0.75)
    near(extent(layers, 'The trench', 'other', width).across, 7)
    near(extent(layers, 'The trench', 'other', width).up, 4)
    near(extent(layers, 'The wall', 'other', width).up, 3.5)
    const side = layersGeometry(layers, own, width).paths
    const of = (name: string) => side.filter((path) => path.class === name).flatMap(({ d }) => pointsOf(d))
    const bar = of('scale').map(({ x }) => x)
    near(Math.max(...bar) - Math.min(...bar), 5)
    const [first] = side.filter((path) => path.class === 'person')
    const person = pointsOf(first?.d ?? '').map(({ y }) => y)
    near(Math.max(...person) - Math.min(...person), 1.75)
  })

  test('keeps all words apart and inside', () => {
    const boxes = textBoxes(drawing.children, width < 600 ? 12 : 14)
    expectApart(boxes)
    expectInside(boxes, width, drawing.height)
  })

  test('keeps every line inside', () => {
    const points = all(drawing.children).flatMap(({ attributes: { d } }) => pointsOf(String(d ?? '')))
    expect(Math.min(...points.map(({ x }) => x))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...points.map(({ x }) => x))).toBeLessThanOrEqual(width)
    expect(Math.min(...points.map(({ y }) => y))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...points.map(({ y }) => y))).toBeLessThanOrEqual(drawing.height)
  })

  test('gives every point of it to one layer, in order', () => {
    const { layers: drawn } = layersGeometry(layers, own, width)
    expect(drawn.map((each) => each.layer.id)).toEqual(layers.map(({ id }) => id))
    drawn.slice(1).forEach(({ hit }, index) => {
      const before = drawn[index]?.hit
      if (width < 600) expect(hit.y).toBeCloseTo((before?.y ?? 0) + (before?.height ?? 0), 0)
      else expect(hit.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 0)
    })
  })

  test('says where no source gives a size, and draws that lightly', () => {
    const { layers: drawn } = layersGeometry(layers, own, width)
    const classes = (id: string) => drawn.find((each) => each.layer.id === id)?.paths.map((path) => path.class) ?? []
    for (const id of ['Watchtowers', 'Cameras and drones', 'Barbed wire and fences']) {
      expect(classes(id)).toContain('bracket assumed')
      expect(classes(id)).not.toContain('solid')
    }
    expect(classes('The wall').join()).not.toContain('assumed')
    const said = textBoxes(drawing.children, 14).filter(({ words }) => own.none.startsWith(words) && words !== '')
    expect(said.length).toBe(3)
  })

  test('says that sources differ on the order only where facts speak of it', () => {
    const words = (each: Layer[]) => JSON.stringify(drawLayers({ ...input, layers: each }, width)).includes('"order"')
    expect(words(layers)).toBe(true)
    expect(words(layers.map((each) => ({ ...each, placed: false })))).toBe(false)
  })
})

test('a size that another source gives below the one drawn shows too', () => {
  const trench = layer('trench', 'trench', { dimensions: [dimension('width', 3, 2, 3), dimension('depth', 3)] })
  expect(extent([trench], 'trench', 'other', 880).across).toBeLessThan(
    extent([trench], 'trench', 'surface', 880).across,
  )
})

test.each(shapes)('a %s can be drawn without any dimension', (shape) => {
  const alone = [layer('one', shape, { none: '' })]
  for (const width of [288, 880])
    expect(JSON.stringify(drawLayers({ ...input, layers: alone }, width))).not.toMatch(/NaN|null/)
})

test('choosing a threat gives a tick to the layers said to meet it and dims the others', () => {
  const groups = (chosen?: string) =>
    all(drawLayers({ ...input, chosen }, 880).children).filter(({ attributes }) => attributes['data-row'])
  const ticked = (each: Tree) =>
    each.children.some((child) => typeof child !== 'string' && child.attributes['class'] === 'tick')
  expect(groups().some(ticked)).toBe(false)
  for (const each of groups('smuggling')) {
    const met = ['Barbed wire and fences', 'The army behind them'].includes(String(each.attributes['data-row']))
    expect(ticked(each)).toBe(met)
    expect(each.attributes['class']).toBe(met ? 'layer met' : 'layer dim')
  }
})

describe('the figure', () => {
  const measure = (title: string, drawing: object, meets: { threat: string; fact: string }[] = []) =>
    measureSchema.parse({
      title,
      summary: `${title} in short.`,
      updated: '2026-01-01',
      topics: ['wall'],
      drawing,
      meets,
    })
  const measures = [
    {
      id: 'wall',
      data: measure('The wall', { shape: 'wall', height: 'high', placed: ['before'] }, [
        { threat: 'smuggling', fact: 'aim' },
      ]),
    },
    { id: 'trench', data: measure('The trench', { shape: 'trench', depth: 'deep', placed: ['before'] }) },
  ]
  const facts: Record<string, Fact> = {
    high: claim(3, '2024', { unit: 'm' }),
    higher: claim(3.5, '2022', { unit: 'm', extent: 'north', sources: [{ id: 'two' }] }),
    deep: fact({ value: 2, unit: 'm', places: ['here'] }),
    aim: fact(),
    before: fact(),
  }
  const names = { threats: new Map([['smuggling', 'Smuggling'], ['raids', 'Raids']]), places: new Map([['here', 'Here']]) } // prettier-ignore
  /** Words as one types them. */
  const plain = (data: unknown) => JSON.stringify(data).replaceAll('\u00a0', ' ')
  const without = (...ids: string[]) => {
    const left = Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)))
    const reported = reportedLayers(measures, ledgerOf(left, 'constant'), names, en)
    return { reported, figure: layersFigure(reported, names.threats, en) }
  }

  test('shows what each source gives, and says who, when and of what', () => {
    const { reported, figure } = without()
    expect(reported[0]?.dimensions).toMatchObject([{ metres: 3, least: 3, most: 3.5, label: '3 or 3.5\u00a0m' }])
    expect(plain(figure.input.say['wall'])).toContain('3.5 m high, the north (Outlet two, 2022)')
    expect(plain(figure.input.say['trench'])).toContain('2 m deep, Here')
    expect(figure.title).toBe(
      'Two layers are said to guard the border; sources give a size for two, and differ on one of these',
    )
  })

  test('rests on every fact that it draws, lists or says', () => {
    expect(
      without()
        .figure.facts.map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(facts).sort())
  })

  test('loses a dimension with its fact: in drawing, table and spoken words', () => {
    const { reported, figure } = without('high')
    expect(reported[0]).toMatchObject({ dimensions: [], reports: [], stated: [], none: own.none })
    expect(plain(figure.input.say['wall'])).not.toContain('3.5 m')
    expect(plain(figure.input.say['wall'])).toContain(own.sayNone)
    expect(plain(without().figure.draw(without().figure.input, 880))).toContain('3.5 m')
    expect(plain(figure.draw(figure.input, 880))).not.toContain('3.5 m')
    expect(figure.facts.map(({ id }) => id)).not.toContain('higher')
  })

  test('loses the other size with its fact', () => {
    const { reported, figure } = without('higher')
    expect(reported[0]?.dimensions).toMatchObject([{ least: 3, most: 3, label: '3\u00a0m' }])
    expect(plain(figure.draw(figure.input, 880))).not.toContain('"other"')
  })

  test('loses a threat with its fact, and counts what is left', () => {
    const counts = (...ids: string[]) => without(...ids).figure.choices.map(({ words }) => words)
    expect(counts()).toEqual(['Smuggling (1)', 'Raids (0)'])
    expect(counts('aim')).toEqual(['Smuggling (0)', 'Raids (0)'])
    expect(without().figure.input.said['smuggling']).toBe('One of two layers is said to meet “Smuggling”: the wall.')
    expect(without('aim').reported[0]?.threats).toEqual([])
  })

  test('loses the note on the order with its facts', () => {
    const drawn = (...ids: string[]) => {
      const { figure } = without(...ids)
      return JSON.stringify(figure.draw(figure.input, 344))
    }
    expect(drawn()).toContain('Sources differ')
    expect(drawn('before')).not.toContain('Sources differ')
  })
})
