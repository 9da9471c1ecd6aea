import { describe, expect, test } from 'vitest'
import { readContent } from '../../src/checker/read.ts'
import { recordsOf } from '../../src/checker/view.ts'
import { en } from '../../src/i18n/en.ts'
import { voicesOf } from '../../src/ledger/independence.ts'
import { buildLedger } from '../../src/ledger/ledger.ts'

const content = readContent(new URL('../../content', import.meta.url).pathname)
const ledger = buildLedger(
  {
    facts: recordsOf(content, 'facts'),
    series: recordsOf(content, 'series'),
    sources: recordsOf(content, 'sources'),
    speakers: recordsOf(content, 'speakers'),
  },
  en,
)
const facts = [...ledger.facts.values()]

describe('in the ledger of this site', () => {
  test('outlets that carry one interview with the spokesman are one voice: his word, and no corroboration of it', () => {
    const statement = ledger.facts.get('joint-responsibility-2025')
    expect(new Set(statement?.sources.map(({ id }) => id)).size).toBeGreaterThan(1)
    expect(statement?.standing).toMatchObject({ kind: 'official-claim', agrees: [] })
    expect(statement?.standing.voices.map(({ name }) => name)).toEqual(['Maj. Gen. Tahsin al-Khafaji'])
  })

  test('the same sources without a speaker between them would have counted as several', () => {
    const statement = recordsOf(content, 'facts').get('joint-responsibility-2025')
    const publishers = voicesOf({ sources: statement?.sources ?? [] }, ledger)
    expect(publishers.length).toBeGreaterThan(1)
  })

  test('no fact that only one speaker or one origin is behind is corroborated, however many sources repeat it', () => {
    const repeated = facts.filter(
      ({ saidBy, origin, sources, standing }) => (saidBy || origin) && sources.length > 1 && standing.agrees.length === 0,
    )
    expect(repeated.length).toBeGreaterThan(10)
    for (const { id, standing } of repeated) {
      expect(standing.voices, id).toHaveLength(1)
      expect(standing.kind, id).not.toBe('corroborated')
    }
  })

  test('each standing occurs, so that none of the rules is idle', () => {
    const kinds = new Set(facts.map(({ standing }) => standing.kind))
    expect([...kinds].sort()).toEqual(['contested', 'corroborated', 'official-claim', 'single-source', 'superseded'])
  })

  test('conflicts and agreements are mutual', () => {
    for (const { id, standing } of facts)
      for (const field of ['conflicts', 'agrees'] as const)
        for (const other of standing[field]) expect(ledger.facts.get(other)?.standing[field], `${id}, ${other}`).toContain(id)
  })
})

test('nothing in the content is left to be written', () => {
  expect(JSON.stringify(content.entries.map(({ data }) => data))).not.toContain('TODO')
})
