import { describe, expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { groupsOf } from '../../../src/ledger/groups.ts'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import { reasonOf, reasonOfGroup } from '../../../src/ledger/reason.ts'
import { claim, fact, ledgerOf } from './register.ts'

/** The reason of a fact, with plain spaces. */
function reason(ledger: Ledger, id: string): string {
  const found = ledger.facts.get(id)
  return found ? reasonOf(found, ledger, en).replaceAll('\u00a0', ' ') : ''
}

describe('the reason of a standing', () => {
  test('names the one outlet that says so', () => {
    expect(reason(ledgerOf({ a: fact() }), 'a')).toBe('Said by one voice only: Outlet one.')
  })

  test('names a single speaker with office', () => {
    expect(reason(ledgerOf({ a: fact({ saidBy: 'monitor' }) }), 'a')).toBe(
      'Said by one voice only: A monitor, researcher.',
    )
  })

  test('leaves out the office of a speaker whom the statement names', () => {
    const statement = { en: 'The official gave no figure.' }
    expect(
      reason(ledgerOf({ a: { ...fact({ saidBy: 'monitor' }), statement: { en: 'A monitor saw it.' } } }), 'a'),
    ).toBe('Said by one voice only: A monitor.')
    expect(reason(ledgerOf({ a: { ...fact({ saidBy: 'official' }), statement } }), 'a')).toBe(
      'Said only by a party concerned: An official.',
    )
  })

  test('says of an official claim that only a party concerned says so', () => {
    const ledger = ledgerOf({ a: fact({ saidBy: 'official', sources: [{ id: 'one' }, { id: 'two' }] }) })
    expect(reason(ledger, 'a')).toBe('Said only by a party concerned: An official, spokesman.')
  })

  test('names all parties concerned when several say the same', () => {
    const ledger = ledgerOf({
      a: claim(400, '2025-01-07', { saidBy: 'official' }),
      b: claim(400, '2025-01', { saidBy: 'rival' }),
    })
    expect(reason(ledger, 'a')).toBe('Said only by parties concerned: An official and Another official.')
  })

  test('counts and names the independent voices that agree', () => {
    const ledger = ledgerOf({ a: fact({ sources: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] }) })
    expect(reason(ledger, 'a')).toBe('Three independent voices agree: Outlet one, Outlet two and Outlet three.')
  })

  test('names a rival figure with speaker and date', () => {
    const ledger = ledgerOf({
      early: claim(400, '2025-01-07', { saidBy: 'official' }),
      late: claim(350, '2025-11', { saidBy: 'rival', qualifier: 'about' }),
    })
    expect(reason(ledger, 'early')).toBe(
      'It cannot be true together with about 350 km (Another official, November 2025).',
    )
    expect(reason(ledger, 'late')).toBe('It cannot be true together with 400 km (An official, 7 January 2025).')
  })

  test('says when one speaker contradicts himself', () => {
    const ledger = ledgerOf(
      { a: claim(220, '2021-03-17', { saidBy: 'official' }), b: claim(240, '2021-03-21', { saidBy: 'official' }) },
      'constant',
    )
    expect(reason(ledger, 'a')).toBe('The same speaker has also given 240 km (21 March 2021).')
  })

  test('gives the spread where there are too many rivals to name', () => {
    const values = [599, 605, 610, 615, 620]
    const facts = values.map((value, index) => [
      `f${value}`,
      claim(value, `20${10 + index}`, { saidBy: index > 3 ? 'rival' : 'official' }),
    ])
    const ledger = ledgerOf(Object.fromEntries(facts), 'constant')
    expect(reason(ledger, 'f620')).toBe('Contested: 599–620 km, five figures from two voices.')
    expect(reason(ledger, 'f599')).toContain(
      'The same speaker has also given 605 km (2011), 610 km (2012) and 615 km (2013).',
    )
  })

  test('names the later figure of the same speaker', () => {
    const ledger = ledgerOf({
      early: claim(210, '2024', { saidBy: 'official' }),
      late: claim(400, '2025-01-07', { saidBy: 'official' }),
    })
    expect(reason(ledger, 'early')).toBe('The same speaker later gave 400 km (7 January 2025).')
  })
})

describe('the reason of a range', () => {
  const reasons = (ledger: Ledger) =>
    groupsOf('wall', ledger).map((group) => reasonOfGroup(group, en).replaceAll('\u00a0', ' '))

  test('says that figures are contested, how many there are and from how many voices', () => {
    const ledger = ledgerOf({ a: claim(599, '2020'), b: claim(625, '2021', { sources: [{ id: 'two' }] }) }, 'constant')
    expect(reasons(ledger)).toEqual(['Contested: 599–625 km, two figures from two voices.'])
  })

  test('says when none rules out another, and when there is only one', () => {
    const ledger = ledgerOf({ a: claim(100, '2024'), b: claim(200, '2025'), c: claim(50, '2025', { extent: 'north' }) })
    expect(reasons(ledger)).toEqual([
      '100–200 km, two figures from one voice; none rules out another.',
      '50 km, one figure.',
    ])
  })
})
