import { expect, test } from 'vitest'
import type { Change } from './copy.ts'
import { errors } from './report.ts'

const crossing = { file: 'places/rabia.mdx', replace: 'kind: town', by: 'kind: crossing' } as const

test('only a crossing has states', () => {
  const states: Change = {
    file: 'places/rabia.mdx',
    replace: 'country: iraq',
    by: 'country: iraq\nstates: [{ is: open, fact: length-one }]',
  }
  expect(errors(states)).toEqual([
    'content/places/rabia.mdx:8:9 error: rabia.states: a town has no states. Remove them, or make it a crossing.',
  ])
  expect(errors(crossing, states)).toEqual([])
})

test('the states of a crossing have dates and are in order', () => {
  const states: Change = {
    file: 'places/rabia.mdx',
    replace: 'country: iraq',
    by: 'country: iraq\nstates:\n  - { is: open, fact: length-one }\n  - { is: closed, fact: length-two }',
  }
  expect(errors(crossing, states)).toEqual([
    'content/places/rabia.mdx:10:25 error: rabia.states[1].fact: "length-two" has no date. Give the fact a date or asOf.',
  ])
  const older: Change = { file: 'facts/length.yaml', replace: 'saidBy: commander', by: "saidBy: commander\n  asOf: '2024'" }
  expect(errors(crossing, states, older)).toEqual([
    'content/places/rabia.mdx:10:25 error: rabia.states[1].fact: "length-two" is of 2024, before the state above it. Put the states in order, oldest first.',
  ])
})
