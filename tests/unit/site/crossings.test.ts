import { expect, test } from 'vitest'
import { reportedStates } from '../../../src/site/crossings.ts'
import { buildLedger } from '../../../src/ledger/ledger.ts'
import { en } from '../../../src/i18n/en.ts'
import { factSchema } from '../../../src/schemas/fact.ts'

const fact = (more: object) =>
  factSchema.parse({ statement: 'It shut.', sources: [{ id: 'a' }], topics: ['crossings'], ...more })
const ledger = buildLedger(
  {
    facts: new Map([
      ['shut', fact({ asOf: '2024-12' })],
      ['opened', fact({ statement: 'It opened on {figure}.', date: '2025-06-14', asOf: '2025-06-15' })],
      ['undated', fact({})],
    ]),
    series: new Map(),
    sources: new Map(),
    speakers: new Map(),
  },
  en,
)

test('states are told from the newest, from the date of the fact or else its asOf', () => {
  const states = [
    { is: 'closed', fact: 'shut' },
    { is: 'open', fact: 'opened' },
    { is: 'open', fact: 'undated' },
    { is: 'open', fact: 'no-such-fact' },
  ] as const
  expect(reportedStates({ states: [...states] }, ledger).map(({ is, since }) => [is, since])).toEqual([
    ['open', '2025-06-14'],
    ['closed', '2024-12'],
  ])
})
