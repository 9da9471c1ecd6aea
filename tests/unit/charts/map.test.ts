import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { outlines } from '../../../src/charts/map/atlas.ts'
import { areaOf, cornersOf } from '../../../src/charts/map/boxes.ts'
import { drawMap } from '../../../src/charts/map/drawing.ts'
import { mapGeometry, reportBy } from '../../../src/charts/map/geometry.ts'
import { scaleKilometres } from '../../../src/charts/map/ground.ts'
import { mapFigure } from '../../../src/charts/map/model.ts'
import { lastDayOf, monthOf } from '../../../src/charts/frame/months.ts'
import type { MapPlace } from '../../../src/charts/map/places.ts'
import { project } from '../../../src/charts/map/projection.ts'
import { overlaps, type Box } from '../../../src/charts/frame/labels.ts'
import type { Tree } from '../../../src/charts/frame/tree.ts'
import { readContent } from '../../../src/checker/read.ts'
import { entriesOf, recordsOf } from '../../../src/checker/view.ts'
import { en } from '../../../src/i18n/en.ts'
import { buildLedger } from '../../../src/ledger/ledger.ts'
import { reportedStates } from '../../../src/site/crossings.ts'
import { fact as event, ledgerOf } from '../ledger/register.ts'
import { expectApart, expectInside, textBoxes, spotOf } from './boxes.ts'

const widths = [288, 320, 328, 360, 720, 768, 880, 1280]
const outline = outlines()

const place = (id: string, lat: number, lon: number, parts: Partial<MapPlace> = {}): MapPlace => ({
  id,
  title: id,
  kind: 'town',
  country: 'iraq',
  within: undefined,
  label: undefined,
  states: [],
  position: { lat, lon, approximate: false, source: { id: `source-of-${id}` } },
  ...parts,
})
const ledger = ledgerOf({ shut: event(), opened: event() })
const fact = (id: string) => {
  const found = ledger.facts.get(id)
  if (!found) throw new Error(id)
  return found
}
const invented: MapPlace[] = [
  place('Gate crossing', 36.8, 42.07, {
    kind: 'crossing',
    country: 'both',
    within: 'North',
    states: [
      { is: 'open', since: '2020-05', fact: fact('opened') },
      { is: 'seized', since: '2014', fact: fact('shut') },
    ],
  }),
  place('Gate', 36.8, 42.08),
  place('Other gate', 36.81, 42.06, { country: 'syria' }),
  place('Far south crossing', 33.43, 38.94, { kind: 'crossing', country: 'both', within: 'North' }),
  place('Rough', 36.05, 41.72, { position: { lat: 36.05, lon: 41.72, approximate: true, source: { id: 'rough' } } }),
  place('Twin of rough', 36.06, 41.78),
  place('The capital', 33.31, 48),
  place('Nowhere', 0, 0, { position: undefined }),
  place('North', 0, 0, { kind: 'governorate', position: undefined, label: { lat: 36, lon: 42.6 } }),
]

const content = readContent(new URL('../../../content', import.meta.url).pathname)
const real = buildLedger(
  {
    facts: recordsOf(content, 'facts'),
    series: recordsOf(content, 'series'),
    sources: recordsOf(content, 'sources'),
    speakers: recordsOf(content, 'speakers'),
  },
  en,
)
const realPlaces = entriesOf(content, 'places').map(({ id, data }): MapPlace => ({
  ...data,
  id,
  states: reportedStates(data, real),
}))
const figure = mapFigure(invented, outline, '2026-01-31', en)
const figures = {
  'invented places': figure,
  'the places of this site': mapFigure(realPlaces, outline, '2026-11-25', en),
}

const everyElement = (nodes: readonly (Tree | string)[]): Tree[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...everyElement(node.children)]))
const rowsOf = (width: number, input = figure.input) =>
  everyElement(drawMap(input, width).children).filter(({ attributes }) => attributes['data-row'] !== undefined)

describe.each(Object.entries(figures))('a map of %s', (_, { input }) => {
  const days = ['2001-01-01', '2014-08-31', '2019-12-31', input.on]

  test.each(widths)('has no label over another, a mark, the border or the edge: %i px wide', (width) => {
    const size = width < 600 ? 12 : 14
    for (const on of days) {
      const drawing = drawMap({ ...input, on }, width)
      const texts = textBoxes(drawing.children, size)
      expectApart(texts)
      expectInside(texts, width, drawing.height)
      const { labels, names, marks, frame, paths } = mapGeometry({ ...input, on }, width)
      const boxes = [...labels, ...names].map(({ box }) => box)
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([])
      })
      const corners = [...paths.border.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      }))
      const spots: Box[] = [
        ...marks.map(({ x, y }) => ({
          x: x - frame.radii.place,
          y: y - frame.radii.place,
          width: 2 * frame.radii.place,
          height: 2 * frame.radii.place,
        })),
        ...corners.map(({ x, y }) => ({ x: x - 1, y: y - 1, width: 2, height: 2 })),
      ]
      for (const box of boxes) expect(spots.filter((spot) => overlaps(box, spot))).toEqual([])
    }
  })

  test.each(widths)('has the label of a town on its side of the border: %i px wide', (width) => {
    const { labels, paths } = mapGeometry(input, width)
    const land = { iraq: areaOf(paths.iraq), syria: areaOf(paths.syria) }
    for (const { mark, box } of labels)
      if (mark.country !== 'both')
        expect(
          cornersOf(box).every(([x, y]) => land[mark.country as 'iraq'](x, y)),
          mark.id,
        ).toBe(true)
  })

  test.each(widths.filter((width) => width >= 320))('names every crossing and both countries: %i px wide', (width) => {
    const { labels, names } = mapGeometry(input, width)
    const crossings = input.marks.filter(({ kind }) => kind === 'crossing').map(({ id }) => id)
    expect(labels.map(({ mark }) => mark.id)).toEqual(expect.arrayContaining(crossings))
    expect(names.map(({ name }) => name.name)).toEqual(expect.arrayContaining(['SYRIA', 'IRAQ', 'TÜRKİYE']))
  })

  test.each(widths)('has every mark inside, and says a sentence of all that can be read: %i px wide', (width) => {
    const { height } = drawMap(input, width)
    for (const node of rowsOf(width, input)) {
      const { x, y } = spotOf(node)
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
      expect(input.say[String(node.attributes['data-row'])]).toMatch(/^\p{Lu}.*[.”]$/su)
    }
  })
})

test('the scale bar is as long as it says, at the middle latitude of the map', () => {
  for (const [size, lat] of [
    ['wide', 35.05],
    ['narrow', 34.985],
  ] as const) {
    const degrees = scaleKilometres / (111.195 * Math.cos((lat * Math.PI) / 180))
    const [from = 0] = project({ lat, lon: 40 }, size) ?? []
    const [to = 0] = project({ lat, lon: 40 + degrees }, size) ?? []
    const { scale } = mapGeometry(figure.input, size === 'wide' ? 880 : 344)
    expect(Math.abs(scale.width - (to - from)) / scale.width).toBeLessThan(0.01)
  }
})

test('the whole border is drawn, from Türkiye to Jordan', () => {
  for (const size of ['wide', 'narrow'] as const) {
    const ends = [...outline[size].border.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    const [north, south] = [project({ lat: 37.11, lon: 42.356 }, size), project({ lat: 33.372, lon: 38.774 }, size)]
    expect(Math.hypot((ends[0]?.[0] ?? 0) - (north?.[0] ?? 0), (ends[0]?.[1] ?? 0) - (north?.[1] ?? 0))).toBeLessThan(1)
    const last = ends.at(-1)
    expect(Math.hypot((last?.[0] ?? 0) - (south?.[0] ?? 0), (last?.[1] ?? 0) - (south?.[1] ?? 0))).toBeLessThan(1)
    expect(outline[size].border.match(/M/g)).toHaveLength(1)
  }
})

test('the outlines are no more than two kilobytes to load', () => {
  expect(brotliCompressSync(JSON.stringify(outline)).length).toBeLessThanOrEqual(2048)
})

test('a town at its crossing shares the mark: named by it, or beside it when it has a name of its own', () => {
  const rows = rowsOf(880).map(({ attributes }) => attributes['data-row'])
  expect(rows).not.toContain('Gate')
  expect(figure.input.say['Gate crossing']).toContain('drawn together with Other gate and Gate')
  const other = rowsOf(880).find(({ attributes }) => attributes['data-row'] === 'Other gate')
  expect(other?.name).toBe('text')
  expect(mapGeometry(figure.input, 880).marks.map(({ mark }) => mark.id)).not.toContain('Other gate')
})

test('an approximate position is hollow in a ring of dashes, and said to be so', () => {
  const classesOf = (id: string) => {
    const row = rowsOf(880).find(({ attributes }) => attributes['data-row'] === id)
    return everyElement(row ? [row] : []).map(({ attributes }) => attributes['class'])
  }
  expect(classesOf('Rough')).toEqual(expect.arrayContaining(['about', 'place hollow']))
  expect(classesOf('Twin of rough')).not.toContain('about')
  expect(figure.input.say['Rough']).toContain('at about 36.05° N')
  expect(figure.input.say['Twin of rough']).not.toContain('about')
})

test('a crossing is drawn in the state that was last reported by the day, and as unreported before', () => {
  const stateOn = (on: string) => {
    const row = rowsOf(880, { ...figure.input, on }).find(
      ({ attributes }) => attributes['data-row'] === 'Gate crossing',
    )
    return everyElement(row?.children ?? []).map(({ attributes }) => attributes['class'])
  }
  expect(stateOn('2013-12-31')).toContain('unreported')
  expect(stateOn('2016-01-31')).toContain('seized')
  expect(stateOn('2026-01-31')).toContain('open')
  const gate = figure.input.marks.find(({ id }) => id === 'Gate crossing')
  expect(gate && reportBy(gate, '2020-05-01')?.is).toBe('seized')
  expect(gate && reportBy(gate, '2020-05-31')?.is).toBe('open')
})

test('labels keep their places when the day is changed', () => {
  for (const { input } of Object.values(figures)) {
    const placesOn = (on: string) => mapGeometry({ ...input, on }, 880).labels.map(({ mark, x, y }) => [mark.id, x, y])
    expect(placesOn('2014-08-31')).toEqual(placesOn(input.on))
  }
})

test('what is outside of the map or has no position is said, not drawn', () => {
  expect(figure.caption).toContain('Outside of the map: The capital.')
  expect(figure.caption).toContain('no position: Nowhere.')
  expect(figure.input.marks.map(({ id }) => id)).not.toContain('The capital')
})

test('the title counts the crossings by the governorates that they lie in, from the content', () => {
  expect(figure.title).toBe('Two crossings on the map, from north to south: two in North')
  expect(figure.facts.map(({ id }) => id)).toEqual(['opened', 'shut'])
  expect(figure.otherSources).toContain('rough')
})

test('the control counts in months, each up to its last day', () => {
  expect(lastDayOf(monthOf('2014-08'))).toBe('2014-08-31')
  expect(lastDayOf(monthOf('2023-12-05') + 2)).toBe('2024-02-29')
  expect(monthOf('2026-11-25') - monthOf('2012-07')).toBe(172)
})
