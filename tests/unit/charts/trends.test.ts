import { describe, expect, test } from 'vitest'
import { drawTrends, type TrendsInput } from '../../../src/charts/trends/drawing.ts'
import { trendsGeometry } from '../../../src/charts/trends/geometry.ts'
import { trendsFigure } from '../../../src/charts/trends/model.ts'
import { neighbour } from '../../../src/charts/trends/neighbour.ts'
import { joinsOf, needsOf, type Counted, type Panel } from '../../../src/charts/trends/panel.ts'
import type { Tree } from '../../../src/charts/frame/tree.ts'
import { en } from '../../../src/i18n/en.ts'
import type { Fact } from '../../../src/schemas/fact.ts'
import type { Series } from '../../../src/schemas/series.ts'
import { claim, ledgerOf } from '../ledger/register.ts'
import { expectApart, expectInside, textBoxes } from './boxes.ts'

const names = [
  'Authors of a Journal',
  'Qais al-Muhammadawi',
  'Middle East Institute',
  'Observatory for Human Rights',
  'AP',
]

/** A figure for a year or, with a month, for a date. */
const seen = (id: string, date: string, value: number, parts: Partial<Counted> = {}): Counted => ({
  id,
  who: names[parts.counter ?? 0] ?? '',
  counter: 0,
  label: value.toLocaleString('en-GB'),
  min: value,
  max: value,
  kind: date.length === 4 ? 'year' : 'level',
  at: Date.parse(date.length === 4 ? `${date}-07-01` : date),
  conflicts: [],
  ...parts,
})
const panel = (lasts: boolean, ...figures: Counted[]): Panel => ({
  title: 'People who were counted in a year, or in most of it',
  of: 'The parts of the country held by one of two sides',
  unit: ['', ' people'],
  lasts,
  figures,
})

const counts = panel(
  false,
  seen('c1', '2018', 1470),
  seen('c2', '2019', 1669),
  seen('c3', '2023', 122, { counter: 2 }),
  seen('c4', '2024', 42, { counter: 1 }),
  seen('c5', '2025', 4, { counter: 1 }),
)
const levels = panel(
  true,
  seen('l1', '2018-08-15', 25_000, { min: 20_000, max: 30_000, label: '20,000–30,000' }),
  seen('l2', '2019-06-15', 16_000, { counter: 1, min: 14_000, max: 18_000, label: '14,000–18,000' }),
  seen('l3', '2023-08-15', 6000, { min: 5000, max: 7000, label: '5,000–7,000' }),
  seen('l4', '2025-08-15', 3000, { counter: 2, label: 'about 3,000' }),
)
const crowd = panel(
  true,
  seen('d1', '2025-04-24', 15_000, { open: 'above', label: 'more than 15,000' }),
  seen('d2', '2025-10-15', 19_000),
  seen('d3', '2025-10-17', 16_000, { counter: 1 }),
  seen('d4', '2025-12-15', 20_000, { counter: 1, open: 'above', label: 'more than 20,000' }),
  seen('d5', '2026-02-23', 22_000, { counter: 3 }),
)
const rivals = panel(
  false,
  seen('r1', '2026-01-19', 1500, { label: 'about 1,500', conflicts: ['r2', 'r3'] }),
  seen('r2', '2026-01-20', 120, { counter: 1, label: 'about 120', conflicts: ['r1', 'r3'] }),
  seen('r3', '2026-01-20', 200, { counter: 3, label: 'about 200', conflicts: ['r1', 'r2'] }),
)
const two = panel(false, seen('t1', '2022', 1256), seen('t2', '2023', 4094, { label: 'about 4,094' }))
const sets: Record<string, Panel[]> = {
  'five panels': [counts, levels, crowd, rivals, two],
  'three panels': [levels, rivals, two].map((each) => ({ ...each, figures: each.figures.slice(0, 3) })),
  'one panel': [two],
}
const widths = [288, 320, 328, 344, 360, 620, 700, 720, 768, 880, 1280]
const cases = Object.entries(sets).flatMap(([name, panels]) => widths.map((width) => ({ name, panels, width })))

const flat = (nodes: readonly (Tree | string)[]): Tree[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...flat(node.children)]))

describe.each(cases)('$name at $width pixels', ({ panels, width }) => {
  const drawing = drawTrends({ panels, say: {} }, width)
  const { style, panels: placed } = trendsGeometry(panels, width)

  test('no words cover others or leave the drawing', () => {
    const boxes = textBoxes(drawing.children, style.fontSize)
    expect(boxes.length).toBeGreaterThan(5)
    expectApart(boxes)
    expectInside(boxes, width, drawing.height)
  })

  test('every figure is one mark inside its panel', () => {
    const ids = flat(drawing.children).flatMap(({ attributes }) => attributes['data-row'] ?? [])
    expect(ids).toEqual(panels.flatMap(({ figures }) => figures.map(({ id }) => id)))
    for (const { x, width: room, ground, marks } of placed)
      for (const mark of marks) {
        expect(Math.min(mark.x, mark.x1)).toBeGreaterThanOrEqual(x)
        expect(Math.max(mark.x, mark.x2)).toBeLessThanOrEqual(x + room + 0.1)
        expect(mark.high).toBeGreaterThan(0)
        expect(mark.low).toBeLessThanOrEqual(ground)
      }
  })

  test('the first, last, least and greatest figure of each panel have their labels', () => {
    for (const [index, { labels }] of placed.entries()) {
      const needed = [...needsOf(panels[index] ?? two)].filter(([, need]) => need === 2).map(([id]) => id)
      expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(needed))
    }
  })

  test('all panels have one axis of time', () => {
    const [first] = placed
    expect(first?.ticks.length).toBeGreaterThan(1)
    for (const { x, ticks } of placed) {
      expect(ticks.map(({ label }) => label)).toEqual(first?.ticks.map(({ label }) => label))
      for (const [index, tick] of ticks.entries())
        expect(Math.abs(tick.x - x - (first?.ticks[index]?.x ?? NaN))).toBeLessThan(0.3)
    }
  })
})

test('a drawing keeps its shape where it is drawn anew at another width', () => {
  const shape = (width: number) => trendsGeometry(sets['five panels'] ?? [], width).height / width
  expect(shape(720)).toBeCloseTo(shape(880), 2)
  expect(shape(320)).toBeCloseTo(shape(344), 2)
})

describe('figures are joined', () => {
  const pairs = (...figures: Counted[]) => joinsOf(panel(true, ...figures)).map(([a, b]) => `${a.id}–${b.id}`)

  test('when one counter gave them one after the other', () => {
    expect(pairs(seen('a', '2023-05-01', 5), seen('b', '2024-11-01', 7), seen('c', '2025-01-01', 6))).toEqual([
      'a–b',
      'b–c',
    ])
  })

  test('never across a year without a figure', () => {
    expect(pairs(seen('a', '2021-12-01', 5), seen('b', '2023-01-01', 7))).toEqual([])
  })

  test('never between counters, and past another counter', () => {
    const other = seen('b', '2024-06-01', 9, { counter: 1 })
    expect(pairs(seen('a', '2024-01-01', 5), other, seen('c', '2024-12-01', 7))).toEqual(['a–c'])
  })

  test('never when they cannot both be true, nor when each is of a period of its own', () => {
    const [a, b] = [seen('a', '2023-05-01', 9, { conflicts: ['b'] }), seen('b', '2024-05-01', 7, { conflicts: ['a'] })]
    expect(pairs(a, b)).toEqual([])
    expect(joinsOf(counts)).toEqual([])
  })
})

test('years without a figure are a gap in the ground, and lines do not cross them', () => {
  const placed = trendsGeometry([counts, levels], 880).panels
  const years = placed[0]?.years ?? []
  expect(years.map(({ counted }) => counted)).toEqual([true, false, true])
  expect(years[0]?.x2).toBe(years[1]?.x1)
  for (const { marks } of placed)
    for (const mark of marks) {
      const under = placed.flatMap((each) => (each.marks.includes(mark) ? each.years : []))
      expect(under.find(({ x1, x2 }) => x1 <= mark.x && mark.x <= x2)?.counted).toBe(true)
    }
  expect(placed[1]?.joins).toEqual([])
})

test('a figure for a whole year is as wide as the year, and its height grows from nothing', () => {
  const [{ marks, ground, x, width } = { marks: [], ground: 0, x: 0, width: 0 }] = trendsGeometry([two], 880).panels
  const [first, second] = marks
  expect((first?.x2 ?? 0) - (first?.x1 ?? 0)).toBeCloseTo(width / 5 - 2, 0)
  expect(first?.x2).toBeLessThan(second?.x1 ?? 0)
  expect(second?.x2).toBeCloseTo(x + width - 1, 0)
  expect((ground - (second?.high ?? 0)) / (ground - (first?.high ?? 0))).toBeCloseTo(4094 / 1256, 1)
})

test('figures that cannot both be true are tied, and marked by more than colour', () => {
  const { children } = drawTrends({ panels: [rivals], say: {} }, 880)
  const tie = flat(children).find(({ attributes }) => attributes['class'] === 'tie')
  expect(String(tie?.attributes['d']).match(/Q/g)).toHaveLength(3)
  expect(trendsGeometry([counts], 880).panels[0]?.ties).toEqual([])
})

test('counters are told apart by shape or filling', () => {
  const marks = trendsGeometry([counts], 880).panels[0]?.marks ?? []
  const looks = new Map(marks.map(({ counter, shape, hollow }) => [counter, `${shape} ${hollow}`]))
  expect(new Set(looks.values()).size).toBe(3)
})

test('arrow keys lead up and down to the figure of the next panel that is nearest in time', () => {
  const panels = [counts, levels]
  expect(neighbour(panels, 'c2', 'ArrowDown')).toBe('l2')
  expect(neighbour(panels, 'l4', 'ArrowUp')).toBe('c5')
  expect(neighbour(panels, 'c1', 'ArrowUp')).toBe('c1')
  expect(neighbour(panels, 'c1', 'ArrowRight')).toBeUndefined()
  expect(neighbour(panels, undefined, 'ArrowDown')).toBeUndefined()
})

describe('the figure of a threat', () => {
  const threat = { id: 'raids', title: 'Raids', trends: [{ series: 'wall' }] }
  const facts: Record<string, Fact> = {
    a: claim(40, '2020', { saidBy: 'monitor' }),
    b: claim(42, '2023', { saidBy: 'official' }),
    c: claim(4, '2025', { saidBy: 'official', qualifier: 'about' }),
    d: claim(7, '2024-11', { saidBy: 'monitor', counts: 'trench' }),
  }
  const figureOf = (all: Record<string, Fact>, behaviour: Series['behaviour'] = 'period') =>
    trendsFigure(threat, ledgerOf(all, behaviour), en)
  const without = (...gone: string[]) => Object.fromEntries(Object.entries(facts).filter(([id]) => !gone.includes(id)))
  const ids = (input: TrendsInput | undefined) => input?.panels.map(({ figures }) => figures.map(({ id }) => id))

  test('keeps what differs in what it counts in panels of their own', () => {
    const figure = figureOf(facts)
    expect(ids(figure?.input)).toEqual([['a', 'b', 'c'], ['d']])
    expect(figure?.facts.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(figure).toMatchObject({ name: 'trends-raids', data: 'trends-raids', address: '/threats/raids/' })
  })

  test('shows only what the threat asks for, and each thing once', () => {
    const trends = [
      { series: 'wall', counts: 'trench', extent: 'whole' },
      { series: 'wall', counts: 'trench' },
    ]
    expect(ids(trendsFigure({ ...threat, trends }, ledgerOf(facts, 'period'), en)?.input)).toEqual([['d']])
  })

  test('loses the mark of a fact that is deleted, and with the last fact itself', () => {
    expect(ids(figureOf(without('b'))?.input)).toEqual([['a', 'c'], ['d']])
    expect(ids(figureOf(without('d'))?.input)).toEqual([['a', 'b', 'c']])
    expect(figureOf({})).toBeUndefined()
    expect(figureOf({ a: claim(40, undefined) })).toBeUndefined()
  })

  test('has as its title how the figures of one counter moved, or that nobody counted twice', () => {
    const plain = (words?: string) => words?.replaceAll('\u00a0', ' ')
    expect(plain(figureOf(facts)?.title)).toBe(
      'Wall (the whole line): An official reported 42 km for 2023 and about 4 for 2025',
    )
    expect(figureOf(without('b'))?.title).toBe('No two figures for wall (the whole line) are by the same counter')
    expect(figureOf(without('a', 'b'))?.title).toBe('Only one figure for wall (the whole line) was found')
  })

  test('says of each mark who gave which figure for when, and how it stands', () => {
    const say = (behaviour: Series['behaviour']) =>
      figureOf(facts, behaviour)?.input.say['d']?.replaceAll('\u00a0', ' ')
    expect(say('period')).toBe('A monitor reported 7 km dated November 2024: trench (the whole line). Single source.')
    expect(say('changing')).toBe('A monitor reported 7 km for November 2024: trench (the whole line). Single source.')
  })

  test('draws whole years as such only where each figure is of a period', () => {
    const kinds = (behaviour: Series['behaviour']) =>
      figureOf(facts, behaviour)?.input.panels.map(({ figures }) => figures[0]?.kind)
    expect(kinds('period')).toEqual(['year', 'part'])
    expect(kinds('changing')).toEqual(['level', 'level'])
  })

  test('ties rival figures of the ledger', () => {
    const rival = { ...facts, e: claim(50, '2023', { saidBy: 'rival' }) }
    const figure = figureOf(rival)
    expect(figure?.input.panels[0]?.figures.find(({ id }) => id === 'b')?.conflicts).toEqual(['e'])
    expect(figure?.keys.map(({ words }) => words)).toContain(en.figures.trends.keys.contested)
    expect(figureOf(facts)?.keys.map(({ words }) => words)).not.toContain(en.figures.trends.keys.contested)
  })
})
