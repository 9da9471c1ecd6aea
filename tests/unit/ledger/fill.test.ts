import { expect, test } from 'vitest'
import { fact, ledgerOf, claim } from './register.ts'

const plain = (words: string | undefined) => words?.replaceAll('\u00a0', ' ')

test('a statement prints its own figure, with or without qualifier and unit', () => {
  const statement = { en: '{figure}, {measure}, {number}' }
  const ledger = ledgerOf({ a: claim(350, '2025', { qualifier: 'about', statement }) })
  expect(plain(ledger.facts.get('a')?.statement.en)).toBe('about 350 km, 350 km, 350')
})

test('a statement and a note print the figures of other facts', () => {
  const ledger = ledgerOf({
    a: claim(400, '2025-01'),
    b: fact({ statement: { en: 'Before it was {a}.' }, note: { en: 'Not {a}.', ar: 'ليس {a}' } }),
  })
  expect(plain(ledger.facts.get('b')?.statement.en)).toBe('Before it was 400 km.')
  expect(plain(ledger.facts.get('b')?.note?.ar)).toBe('ليس 400 km')
})

test('braces that name nothing stay as they are', () => {
  expect(ledgerOf({ a: fact({ statement: { en: '{nothing}' } }) }).facts.get('a')?.statement.en).toBe('{nothing}')
})
