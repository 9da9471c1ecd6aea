import { expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { changesSince, formerFact, formerWords } from '../../../src/ledger/changes.ts'
import type { Change } from '../../../src/schemas/change.ts'
import { claim, fact, ledgerOf } from './register.ts'

const change = (date: string, was: Change['was']): Change => ({
  date,
  was,
  why: { en: 'The agency corrected its report.' },
})

const ledger = ledgerOf({
  value: claim(407, '2025-01', { changes: [change('2026-12-01', { value: 400, qualifier: 'about' })] }),
  words: fact({ changes: [change('2026-12-03', { statement: { en: 'It was otherwise.' } })] }),
  date: fact({ date: '2018', changes: [change('2026-12-02', { date: '2017' })] }),
  kind: fact({ date: '2018', changes: [change('2026-12-02', { value: 3, unit: 'km' })] }),
  asOf: claim(5, '2025', { changes: [change('2026-12-02', { asOf: '2024' })] }),
  never: fact(),
})

const before = (id: string) => {
  const found = ledger.facts.get(id)
  const [first] = found?.changes ?? []
  return found && first ? formerWords(found, first, ledger.speakers, en).replaceAll('\u00a0', ' ') : undefined
}

test('a correction says what the fact said before, with the unit it has now', () => {
  expect(before('value')).toBe('about 400 km')
  expect(before('words')).toBe('It was otherwise.')
  expect(before('date')).toBe('2017')
  expect(before('asOf')).toBe('As of 2024')
})

test('a figure that took the place of a date is told as a figure', () => {
  expect(before('kind')).toBe('3 km')
})

test('the statement as it was prints the figure as it was', () => {
  const statement = { en: 'There were {figure}.' }
  const past = change('2026-12-01', { value: 400, statement })
  const filled = ledgerOf({ a: claim(407, '2025', { statement, changes: [past] }) }).facts.get('a')
  expect(filled?.statement.en.replaceAll('\u00a0', ' ')).toBe('There were 407 km.')
  expect(filled?.changes[0]?.was.statement?.en.replaceAll('\u00a0', ' ')).toBe('There were 400 km.')
})

test('what a correction does not name was as it is now', () => {
  const now = claim(407, '2025', { saidBy: 'official', changes: [change('2026-12-01', { value: 400 })] })
  const [first] = now.changes
  expect(first && formerFact(now, first)).toMatchObject({ value: 400, unit: 'km', saidBy: 'official' })
})

test('an earlier correction is told as the ledger stood then: later ones are undone first', () => {
  const twice = [change('2026-12-01', { value: 300 }), change('2026-12-05', { value: 350, qualifier: 'about' })]
  const filled = ledgerOf({ a: claim(407, '2025', { qualifier: 'at-least', changes: twice }) }).facts.get('a')
  const said = filled?.changes.map((each) => formerWords(filled, each, new Map(), en).replaceAll('\u00a0', ' '))
  expect(said).toEqual(['about 300 km', 'about 350 km'])
})

test('a correction can say that there was no qualifier, no figure or no speaker', () => {
  const said = (was: Change['was']) => {
    const made = ledgerOf({
      a: claim(407, '2025', { qualifier: 'about', saidBy: 'official', changes: [change('2026-12-01', was)] }),
    })
    const found = made.facts.get('a')
    const [first] = found?.changes ?? []
    return found && first && formerWords(found, first, made.speakers, en).replaceAll('\u00a0', ' ')
  }
  expect(said({ qualifier: null })).toBe('407 km')
  expect(said({ value: null, unit: null, qualifier: null })).toBe('no figure')
  expect(said({ saidBy: 'monitor' })).toBe('said by A monitor')
  expect(said({ saidBy: null })).toBe('put down to nobody')
  expect(said({ value: 400, statement: { en: 'It was {figure}.' } })).toBe('about 400 km; It was about 400 km.')
})

test('the ledger lists all corrections, the newest first', () => {
  expect(ledger.changes.map(({ fact: { id } }) => id)).toEqual(['words', 'asOf', 'date', 'kind', 'value'])
})

test('a text is told of the corrections made after it was last read, not of older ones or those of its day', () => {
  const since = (updated: string) => changesSince(updated, [...ledger.facts.values()]).map(({ fact: { id } }) => id)
  expect(since('2026-12-02')).toEqual(['words'])
  expect(since('2026-11-25')).toHaveLength(5)
  expect(since('2026-12')).toEqual([])
})
