import { describe, expect, test } from 'vitest'
import { targetsOf } from '../../../src/charts/progress/claims.ts'
import { findingOf } from '../../../src/charts/progress/finding.ts'
import { progressGeometry } from '../../../src/charts/progress/geometry.ts'
import { housesOf } from '../../../src/charts/progress/houses.ts'
import type { Claim, Target } from '../../../src/charts/progress/types.ts'
import { en } from '../../../src/i18n/en.ts'
import { fact, ledgerOf } from '../ledger/register.ts'

const claim = (id: string, date: string, km: number, parts: Partial<Claim> = {}): Claim => ({
  id,
  date,
  km,
  what: 'wall',
  stretch: 'whole',
  tone: 'other',
  conflicts: [],
  thing: id,
  label: [`${km} km`],
  ...parts,
})
const claims = [
  claim('a', '2024-09-26', 200, { thing: 'ministry wall whole' }),
  claim('b', '2025-01-07', 400, { conflicts: ['c'] }),
  claim('c', '2025-11-22', 350, { conflicts: ['b'] }),
  claim('d', '2025-11-25', 400, { thing: 'ministry wall whole' }),
  claim('e', '2025-10-16', 250, { thing: 'ministry wall north', stretch: 'part' }),
  claim('f', '2026-01-20', 620, { what: 'trench' }),
]
const targets: Target[] = [
  { id: 't', announced: '2025-01-07', due: '2025-06-30', label: 'by June', outcome: '400 km', settled: '2025-06-30' },
]
const length = { min: 599, max: 625, values: [599, 615, 625] }
const shares = [
  { id: 's', date: '2025-01-01', label: '80 %', tone: 'first' as const },
  { id: 'u', date: '2025-02-01', label: '90 %', tone: 'other' as const },
]

describe.each([288, 344, 720, 880, 1280])('the progress figure, %i pixels wide,', (width) => {
  const drawing = progressGeometry({ claims, targets, shares, length, until: '2026-11-22' }, width)
  const at = (id: string) => drawing.marks.find(({ claim: { id: own } }) => own === id) ?? { x: NaN, y: NaN }

  test('puts later claims further right and larger ones higher', () => {
    expect(at('b').x).toBeGreaterThan(at('a').x)
    expect(at('b').y).toBeLessThan(at('c').y)
    expect(at('b').y).toBe(at('d').y)
  })

  test('ties each pair in conflict once, and joins only what one voice says of one thing', () => {
    expect(drawing.ties.map(({ d }) => d)).toEqual([`M${at('b').x} ${at('b').y}L${at('c').x} ${at('c').y}`])
    expect(drawing.joins.map(({ d }) => d)).toEqual([`M${at('a').x} ${at('a').y}L${at('d').x} ${at('d').y}`])
  })

  test('knows a line between two claims only from the later of them on', () => {
    expect(drawing.ties[0]?.from).toBe('2025-11-22')
    expect(drawing.joins[0]?.from).toBe('2025-11-25')
  })

  test('draws the contested length as a band from its least to its greatest value', () => {
    const perKm = (at('c').y - at('b').y) / 50
    expect(drawing.band.y).toBeCloseTo(at('b').y - (625 - 400) * perKm, 0)
    expect(drawing.band.height).toBeCloseTo((625 - 599) * perKm, 0)
    expect(drawing.lengths).toHaveLength(3)
  })

  test('keeps every mark and label inside the drawing', () => {
    for (const { x, y } of [...drawing.marks, ...drawing.labels]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(drawing.height)
    }
  })

  test('names the two claims of its finding, however little room there is', () => {
    const named = drawing.labels.map(({ id }) => id)
    expect(named).toEqual(expect.arrayContaining(['b', 'c']))
  })

  test('keeps shares off the scale of kilometres, and apart from each other', () => {
    const [first, second] = drawing.shares.marks
    expect(drawing.shares.y).toBeGreaterThan(drawing.baseline)
    expect((second?.labelX ?? 0) - (first?.labelX ?? 0)).toBeGreaterThan(25)
  })

  test('draws a promise from the day it was made to the day it was for, on the same scale as the claims', () => {
    const [row] = drawing.targets.rows
    expect(row?.from).toBe(at('b').x)
    expect(row?.to).toBeGreaterThan(row?.from ?? Infinity)
    expect(row?.y).toBeGreaterThan(drawing.baseline)
  })
})

test('a progress figure without any claim, or with dates and lengths beyond the others, keeps inside', () => {
  const bare = progressGeometry({ claims: [], targets: [], shares: [], length, until: '2026-11-22' }, 880)
  expect(bare.band.width).toBeGreaterThan(0)
  const far = progressGeometry(
    {
      claims: [claim('most', '2025-01-01', 800)],
      targets: [
        { id: 'far', announced: '2019-01-01', due: '2031-06-30', label: '', outcome: '', settled: '2019-01-01' },
      ],
      shares,
      length,
      until: '2026-11-22',
    },
    344,
  )
  const [row] = far.targets.rows
  expect(row?.from).toBeGreaterThanOrEqual(far.band.x)
  expect(row?.to).toBeLessThanOrEqual(far.band.x + far.band.width)
  expect(far.marks[0]?.y).toBeGreaterThan(0)
})

describe('the finding', () => {
  test('names the largest fall from an earlier claim to a later', () => {
    expect(findingOf(claims, en)).toContain('400 km were announced before 350 km')
  })

  test('does not speak of a fall when there is none', () => {
    expect(findingOf(claims.slice(0, 2), en)).toBe(en.chart.findingRise)
  })
})

describe('an announced date', () => {
  const due = (date: string) => fact({ series: 'completion-target', date, asOf: '2024' })
  const ledger = ledgerOf({ early: due('2024-01'), late: due('2025-06'), open: due('2027') })
  const outcomes = targetsOf(ledger, new Date('2026-11-22'), en).map(({ id, outcome }) => [id, outcome])

  test('is told with what had been claimed when it passed, or that it is not due', () => {
    expect(Object.fromEntries(outcomes)).toEqual({
      early: en.chart.nothingClaimedThen,
      late: en.chart.nothingClaimedThen,
      open: en.chart.notYetDue,
    })
  })
})

describe('speakers', () => {
  const bodies = [
    { id: 'top', title: 'Top' },
    { id: 'ministry', title: 'Ministry', parent: 'top' },
    { id: 'guard', title: 'Guard', parent: 'ministry' },
  ]
  const ledger = ledgerOf({ a: fact({ saidBy: 'official' }), b: fact({ saidBy: 'rival' }), c: fact() })
  const speaker = ledger.speakers.get('official')
  if (speaker) speaker.agency = 'guard'
  const facts = [...ledger.facts.values()]

  test('are grouped by the house below the top that they belong to', () => {
    const { names, toneOf } = housesOf(facts, ledger, bodies)
    expect(names).toEqual(['Ministry'])
    expect(facts.map(toneOf)).toEqual(['first', 'other', 'other'])
  })
})
