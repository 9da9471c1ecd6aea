import { describe, expect, test } from 'vitest'
import { findingOf, panelsOf } from '../../../src/charts/observations/model.ts'
import { frameFor } from '../../../src/charts/observations/frames.ts'
import { observationsGeometry, type Observation, type Panel } from '../../../src/charts/observations/geometry.ts'
import { en } from '../../../src/i18n/en.ts'
import { groupsOf } from '../../../src/ledger/groups.ts'
import { claim, ledgerOf } from '../ledger/register.ts'

const seen = (id: string, min: number, parts: Partial<Observation> = {}): Observation => ({
  id,
  who: id,
  when: '2025',
  min,
  max: min,
  open: undefined,
  announced: undefined,
  label: `${min} km`,
  standing: 'other',
  conflicts: [],
  ...parts,
})
const panels: Panel[] = [
  {
    title: 'the whole line',
    observations: [
      seen('a', 400, { conflicts: ['b'], standing: 'contested' }),
      seen('b', 350, { conflicts: ['a'], standing: 'contested' }),
      seen('c', 200, { open: 'above' }),
      seen('d', 100, { max: 180 }),
    ],
  },
  {
    title: 'the north, from the river to the hills beyond the last town',
    observations: [seen('e', 90, { who: 'A name that is far too long for the space that there is' })],
  },
]
const numbers = { dates: false, shared: true }

describe.each([288, 320, 344, 720, 880])('the dot plot, %i pixels wide,', (width) => {
  const frame = frameFor(width)
  const drawing = observationsGeometry(panels, numbers, frame)
  const rows = drawing.panels.flatMap((panel) => panel.rows)
  const row = (id: string) => rows.find((each) => each.id === id)

  test('puts each figure in a row of its own, larger ones further right', () => {
    expect(new Set(rows.map(({ y }) => y)).size).toBe(rows.length)
    expect(row('a')?.x).toBeGreaterThan(row('b')?.x ?? NaN)
    expect(row('b')?.x).toBeGreaterThan(row('c')?.x ?? NaN)
  })

  test('draws a range from its least to its greatest, and an arrow where a figure has no end', () => {
    expect(row('d')?.x2).toBeGreaterThan(row('d')?.x1 ?? NaN)
    expect(row('c')?.tip).toBeGreaterThan(row('c')?.x2 ?? NaN)
    expect(row('a')?.tip).toBeUndefined()
  })

  test('shades from the least to the greatest of the figures that conflict, and only these', () => {
    const [first, second] = drawing.panels
    expect(first?.band?.x).toBe(row('b')?.x)
    expect((first?.band?.x ?? 0) + (first?.band?.width ?? 0)).toBeCloseTo(row('a')?.x ?? NaN)
    expect(second?.band).toBeUndefined()
  })

  test('has one axis for all panels where they share a scale, and one for each where they do not', () => {
    expect(drawing.panels.map(({ ticks }) => ticks === undefined)).toEqual([true, false])
    const own = observationsGeometry(panels, { dates: false, shared: false }, frame)
    expect(own.panels.map(({ ticks }) => ticks === undefined)).toEqual([false, false])
  })

  test('tells standings apart by shape', () => {
    expect(row('a')?.shape).not.toBe(row('c')?.shape)
  })

  test('keeps labels inside the drawing and shortens long names', () => {
    for (const { labelX, labelAnchor, label } of rows) {
      const width = label.length * frame.style.fontSize * 0.54
      expect(labelAnchor === 'start' ? labelX + width : labelX).toBeLessThanOrEqual(frame.width)
      expect(labelAnchor === 'end' ? labelX - width : labelX).toBeGreaterThanOrEqual(0)
    }
    expect(row('e')?.who.length).toBeLessThan(50)
    expect(row('e')?.who).toMatch(/ …$/)
  })
})

test('on a phone a long title takes two lines', () => {
  const [, second] = observationsGeometry(panels, numbers, frameFor(344)).panels
  expect(second?.title).toEqual(['the north, from the river to the hills beyond the', 'last town'])
})

test('dates are drawn from announcement to date due, on a scale of years', () => {
  const day = (date: string) => Date.parse(date)
  const dated = seen('t', day('2025-06-30'), { announced: day('2025-01-07') })
  const later = seen('u', day('2026-12-31'), { announced: day('2025-07-01') })
  const [panel] = observationsGeometry(
    [{ title: '', observations: [dated, later] }],
    { dates: true, shared: true },
    frameFor(880),
  ).panels
  const [first, second] = panel?.rows ?? []
  expect(first?.from).toBeLessThan(first?.x ?? NaN)
  expect(second?.x).toBeGreaterThan(first?.x ?? NaN)
  expect(panel?.ticks?.map(({ label }) => label)).toEqual(['2025', '2026', '2027'])
})

describe('the panels of a series', () => {
  const ledger = ledgerOf({
    a: claim(400, '2025-01-07', { saidBy: 'official' }),
    b: claim(350, '2025-11', { saidBy: 'rival' }),
    c: claim(200, undefined, { extent: 'north', qualifier: 'at-least' }),
  })
  const series = ledger.series.get('wall')
  if (!series) throw new Error('the register has a series "wall"')
  const groups = groupsOf('wall', ledger)

  test('say who, when and what, with the words of the series', () => {
    const [main, north] = panelsOf(groups, series, ledger, en)
    expect(main).toMatchObject({ title: 'wall, the whole line' })
    expect(main?.observations[0]).toMatchObject({ who: 'An official', when: '7 Jan 2025', standing: 'contested' })
    expect(north?.observations[0]).toMatchObject({ when: 'undated', open: 'above', standing: 'other' })
  })

  test('are headed by a finding that is worked out', () => {
    const plain = (words: string) => words.replaceAll('\u00a0', ' ')
    expect(plain(findingOf(groups, en))).toBe('Two figures for the same thing, 350–400 km: they cannot all be true')
    const peace = groupsOf('wall', ledgerOf({ a: claim(100, '2024'), b: claim(200, '2025') }))
    expect(findingOf(peace, en)).toBe('Two figures, and none rules out another')
    expect(findingOf(groupsOf('wall', ledgerOf({ a: claim(100, '2024') })), en)).toBe(
      'One figure, and nobody contradicts it',
    )
  })
})
