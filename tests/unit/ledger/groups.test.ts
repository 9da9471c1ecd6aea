import { describe, expect, test } from 'vitest'
import { groupOf, groupsOf } from '../../../src/ledger/groups.ts'
import { claim, fact, ledgerOf } from './register.ts'

const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id)

describe('the groups of a series', () => {
  const ledger = ledgerOf({
    late: claim(350, '2025-11-22', { saidBy: 'rival' }),
    early: claim(400, '2025-01-07', { saidBy: 'official' }),
    again: claim(400, '2025-02', { sources: [{ id: 'two' }] }),
    undated: claim(300, undefined, { sources: [{ id: 'three' }] }),
    north: claim(250, '2025-10', { extent: 'north' }),
    trench: claim(100, '2024', { counts: 'trench' }),
    other: fact(),
  })
  const [main, north, trench, ...more] = groupsOf('wall', ledger)

  test('are formed by what is counted and of what, the main one first', () => {
    expect(ids(main?.facts ?? [])).toEqual(['early', 'again', 'late', 'undated'])
    expect(ids(north?.facts ?? [])).toEqual(['north'])
    expect(ids(trench?.facts ?? [])).toEqual(['trench'])
    expect(more).toEqual([])
  })

  test('know their bounds, dates and voices', () => {
    expect(main).toMatchObject({ bounds: { min: 300, max: 400 }, from: '2025-01-07', to: '2025-11-22' })
    expect(main?.voices.map(({ name }) => name)).toEqual([
      'An official',
      'Outlet two',
      'Another official',
      'Outlet three',
    ])
  })

  test('know which figures are contested, and how far these reach', () => {
    expect(ids(main?.contested?.facts ?? [])).toEqual(['early', 'again', 'late'])
    expect(main?.contested?.bounds).toEqual({ min: 350, max: 400 })
    expect(north?.contested).toBeUndefined()
  })

  test('gather the facts of each figure, smallest first', () => {
    expect(main?.values.map(({ value, facts }) => [value.min, ...ids(facts)])).toEqual([
      [300, 'undated'],
      [350, 'late'],
      [400, 'early', 'again'],
    ])
  })

  test('list each pair that conflicts once, the earlier first', () => {
    expect(main?.conflicts.map(ids)).toEqual([
      ['early', 'late'],
      ['again', 'late'],
    ])
  })

  test('are found from a fact; a fact without a series has none', () => {
    const [early, other] = [ledger.facts.get('early'), ledger.facts.get('other')]
    expect(early && groupOf(early, ledger)?.facts.length).toBe(4)
    expect(other && groupOf(other, ledger)).toBeUndefined()
  })
})

test('a speaker who gives figures that conflict is named with all of them', () => {
  const ledger = ledgerOf(
    {
      a: claim(618, '2023', { saidBy: 'official' }),
      b: claim(620, '2026', { saidBy: 'official' }),
      c: claim(600, '2024', { saidBy: 'rival' }),
    },
    'constant',
  )
  const [group] = groupsOf('wall', ledger)
  expect(group?.contradictions.map(({ speaker, facts }) => [speaker, ...ids(facts)])).toEqual([['official', 'a', 'b']])
})
