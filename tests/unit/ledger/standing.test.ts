import { describe, expect, test } from 'vitest'
import { claim, fact, ledgerOf, source, standing } from './register.ts'

describe('a statement without a series', () => {
  test('is a single source when one outlet says so', () => {
    expect(standing(ledgerOf({ a: fact() }), 'a')).toBe('single-source')
  })

  test('is corroborated when two publishers say so', () => {
    expect(standing(ledgerOf({ a: fact({ sources: [{ id: 'one' }, { id: 'two' }] }) }), 'a')).toBe('corroborated')
  })

  test('is an official claim when only a party concerned says so, however many outlets quote it', () => {
    const ledger = ledgerOf({
      a: fact({ saidBy: 'official', sources: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] }),
    })
    expect(standing(ledger, 'a')).toBe('official-claim')
    expect(ledger.facts.get('a')?.standing.voices).toHaveLength(1)
  })

  test('is a single source when an outsider says so', () => {
    expect(standing(ledgerOf({ a: fact({ saidBy: 'monitor' }) }), 'a')).toBe('single-source')
  })

  test('is not corroborated by outlets that relay one agency', () => {
    const relays = [source('x', { relays: 'AFP' }), source('y', { relays: 'AFP' })]
    const ledger = ledgerOf({ a: fact({ sources: [{ id: 'x' }, { id: 'y' }] }) }, 'cumulative', relays)
    expect(standing(ledger, 'a')).toBe('single-source')
  })

  test('is not corroborated by an agency and an outlet that relays it', () => {
    const both = [source('x', { 'container-title': 'AFP' }), source('y', { relays: 'AFP' })]
    const ledger = ledgerOf({ a: fact({ sources: [{ id: 'x' }, { id: 'y' }] }) }, 'cumulative', both)
    expect(standing(ledger, 'a')).toBe('single-source')
  })

  test('is an official claim when only a state agency carries it', () => {
    const ledger = ledgerOf({ a: fact({ sources: [{ id: 'x' }] }) }, 'cumulative', [source('x', { party: true })])
    expect(standing(ledger, 'a')).toBe('official-claim')
  })

  test('is not corroborated by a fact that shares its origin, though one names the speaker', () => {
    const ledger = ledgerOf({
      a: claim(400, '2025-01', { saidBy: 'monitor', origin: 'interview' }),
      b: claim(400, '2025-01', { origin: 'interview', sources: [{ id: 'two' }] }),
    })
    expect(ledger.facts.get('a')?.standing.voices).toHaveLength(1)
    expect(standing(ledger, 'a')).toBe('single-source')
  })

  test('is not corroborated by sources that share an origin', () => {
    const ledger = ledgerOf({ a: fact({ origin: 'interview', sources: [{ id: 'one' }, { id: 'two' }] }) })
    expect(standing(ledger, 'a')).toBe('single-source')
  })
})

describe('an observation of a quantity that can only grow', () => {
  test('is contested by a later, lower one of another speaker', () => {
    const ledger = ledgerOf({
      early: claim(400, '2025-01-07', { saidBy: 'official' }),
      late: claim(350, '2025-11-22', { saidBy: 'rival' }),
    })
    expect(standing(ledger, 'early')).toBe('contested')
    expect(standing(ledger, 'late')).toBe('contested')
    expect(ledger.facts.get('early')?.standing.conflicts).toEqual(['late'])
  })

  test('is not contested by a later, higher one', () => {
    const ledger = ledgerOf({ early: claim(210, '2024'), late: claim(400, '2025', { saidBy: 'official' }) })
    expect(standing(ledger, 'early')).toBe('single-source')
  })

  test('is superseded by a later one of the same speaker, even a lower one', () => {
    const ledger = ledgerOf({
      early: claim(210, '2024', { saidBy: 'official' }),
      late: claim(180, '2025', { saidBy: 'official' }),
    })
    expect(standing(ledger, 'early')).toBe('superseded')
    expect(ledger.facts.get('early')?.standing.by).toBe('late')
    expect(standing(ledger, 'late')).toBe('contested')
  })

  test('is not superseded when the speaker repeats the same figure', () => {
    const ledger = ledgerOf({
      early: claim(400, '2024', { saidBy: 'official' }),
      late: claim(400, '2025', { saidBy: 'official' }),
    })
    expect(standing(ledger, 'early')).toBe('official-claim')
  })

  test('is never compared with one of another stretch or of something else', () => {
    const ledger = ledgerOf({
      whole: claim(400, '2025-01'),
      north: claim(250, '2025-10', { extent: 'north' }),
      trench: claim(100, '2025-10', { counts: 'trench' }),
    })
    expect([...ledger.facts.values()].map((each) => each.standing.conflicts)).toEqual([[], [], []])
  })

  test('is corroborated by an independent one that agrees at the same time', () => {
    const ledger = ledgerOf({
      a: claim(400, '2025-01-07', { saidBy: 'official' }),
      b: claim(400, '2025-01', { sources: [{ id: 'two' }] }),
    })
    expect(standing(ledger, 'a')).toBe('corroborated')
  })

  test('stays an official claim when two parties concerned say the same', () => {
    const ledger = ledgerOf({
      a: claim(400, '2025-01-07', { saidBy: 'official' }),
      b: claim(400, '2025-01', { saidBy: 'rival' }),
    })
    expect(standing(ledger, 'a')).toBe('official-claim')
    expect(ledger.facts.get('a')?.standing.agrees).toEqual(['b'])
  })

  test('without a date conflicts with nothing', () => {
    const ledger = ledgerOf({ a: claim(400, undefined), b: claim(100, '2026') })
    expect(standing(ledger, 'a')).toBe('single-source')
  })
})

describe('an observation of a quantity with one true value', () => {
  test('is contested by any other, dates notwithstanding', () => {
    const ledger = ledgerOf({ a: claim(599, undefined), b: claim(615, '2025') }, 'constant')
    expect(standing(ledger, 'a')).toBe('contested')
  })

  test('stays contested when one speaker contradicts himself: nothing has changed on the ground', () => {
    const ledger = ledgerOf(
      { a: claim(618, '2023', { saidBy: 'official' }), b: claim(620, '2026', { saidBy: 'official' }) },
      'constant',
    )
    expect(standing(ledger, 'a')).toBe('contested')
  })
})

describe('an observation of one period', () => {
  test('is contested only by another of the same period', () => {
    const ledger = ledgerOf({ a: claim(42, '2024'), b: claim(4, '2025'), c: claim(50, '2024') }, 'period')
    expect(standing(ledger, 'a')).toBe('contested')
    expect(standing(ledger, 'b')).toBe('single-source')
  })
})

describe('one voice', () => {
  test('an outlet does not confirm the speaker whom it quotes', () => {
    const ledger = ledgerOf({
      quoted: claim(400, '2025-01', { saidBy: 'official', sources: [{ id: 'one' }] }),
      printed: claim(400, '2025-01', { sources: [{ id: 'one' }] }),
    })
    expect(ledger.facts.get('quoted')?.standing).toMatchObject({ kind: 'official-claim', agrees: ['printed'] })
    expect(ledger.facts.get('printed')?.standing.voices).toHaveLength(1)
  })

  test('another outlet that finds the same by itself does', () => {
    const ledger = ledgerOf({
      quoted: claim(400, '2025-01', { saidBy: 'official', sources: [{ id: 'one' }] }),
      printed: claim(400, '2025-01', { sources: [{ id: 'two' }] }),
    })
    expect(standing(ledger, 'quoted')).toBe('corroborated')
  })

  test('two speakers in one outlet are two', () => {
    const ledger = ledgerOf({
      a: claim(400, '2025-01', { saidBy: 'official', sources: [{ id: 'one' }] }),
      b: claim(400, '2025-01', { saidBy: 'monitor', sources: [{ id: 'one' }] }),
    })
    expect(standing(ledger, 'a')).toBe('corroborated')
  })

  test('a body that speaks and its own publication are one', () => {
    const own = source('own', { 'container-title': 'A monitor' })
    const ledger = ledgerOf(
      {
        a: claim(400, '2025-01', { saidBy: 'monitor' }),
        b: claim(400, '2025-01', { sources: [{ id: 'own' }] }),
      },
      'cumulative',
      [own],
    )
    expect(standing(ledger, 'a')).toBe('single-source')
  })

  test('a report that any outlet carries for a party is the word of a party', () => {
    const ledger = ledgerOf(
      { a: fact({ origin: 'interview', sources: [{ id: 'agency' }, { id: 'one' }] }) },
      'cumulative',
      [source('agency', { party: true })],
    )
    expect(standing(ledger, 'a')).toBe('official-claim')
  })
})

describe('what is compared', () => {
  test('figures in different units are not: neither conflict nor agreement', () => {
    const ledger = ledgerOf({
      a: claim(400, '2025'),
      b: claim(350, '2026', { unit: 'm' }),
      c: claim(400, '2025', { unit: 'm' }),
    })
    expect(ledger.facts.get('a')?.standing).toMatchObject({ kind: 'single-source', conflicts: [], agrees: [] })
  })

  test('the same value at different dates is no conflict, and agrees only where time makes no difference', () => {
    const facts = { a: claim(400, '2024'), b: claim(400, '2026', { sources: [{ id: 'two' }] }) }
    expect(ledgerOf(facts, 'cumulative').facts.get('a')?.standing).toMatchObject({ conflicts: [], agrees: [] })
    expect(ledgerOf(facts, 'constant').facts.get('a')?.standing).toMatchObject({ kind: 'corroborated', agrees: ['b'] })
  })

  test('ranges that overlap agree, ranges that do not conflict', () => {
    const ledger = ledgerOf(
      {
        a: claim(0, '2025', { value: { min: 100, max: 200 } }),
        b: claim(0, '2025', { value: { min: 150, max: 300 }, sources: [{ id: 'two' }] }),
        c: claim(0, '2025', { value: { min: 250, max: 400 }, sources: [{ id: 'three' }] }),
      },
      'constant',
    )
    expect(ledger.facts.get('a')?.standing).toMatchObject({ kind: 'contested', agrees: ['b'], conflicts: ['c'] })
    expect(ledger.facts.get('b')?.standing).toMatchObject({ kind: 'corroborated', agrees: ['a', 'c'], conflicts: [] })
  })

  test('a speaker who contradicts himself on one day is contested, not replaced', () => {
    const ledger = ledgerOf(
      { a: claim(400, '2025-01-07', { saidBy: 'official' }), b: claim(350, '2025-01-07', { saidBy: 'official' }) },
      'changing',
    )
    expect(standing(ledger, 'a')).toBe('contested')
    expect(standing(ledger, 'b')).toBe('contested')
  })

  test('a replaced figure stays superseded when it is contested as well', () => {
    const ledger = ledgerOf({
      a: claim(400, '2024', { saidBy: 'official' }),
      b: claim(300, '2025', { saidBy: 'rival' }),
      c: claim(450, '2026', { saidBy: 'official' }),
    })
    expect(ledger.facts.get('a')?.standing).toMatchObject({ kind: 'superseded', by: 'c', conflicts: ['b'] })
  })

  test('an unknown speaker, source or series throws nothing', () => {
    const ledger = ledgerOf({ a: claim(1, '2025', { saidBy: 'nobody', sources: [{ id: 'none' }], series: 'none' }) })
    expect(standing(ledger, 'a')).toBe('single-source')
  })
})
