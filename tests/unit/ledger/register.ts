import type { Fact } from '../../../src/schemas/fact.ts'
import type { Series } from '../../../src/schemas/series.ts'
import type { Source } from '../../../src/schemas/source.ts'
import type { Speaker } from '../../../src/schemas/speaker.ts'
import { en } from '../../../src/i18n/en.ts'
import { buildLedger, type Ledger } from '../../../src/ledger/ledger.ts'

/** A fact with the fields that a test does not care about filled in. */
export function fact(parts: Partial<Fact> = {}): Fact {
  return {
    statement: { en: 'A statement.' },
    sources: [{ id: 'one' }],
    topics: ['wall'],
    places: [],
    agencies: [],
    changes: [],
    ...parts,
  }
}

/** An observation of the series "wall", in km. */
export function claim(value: number, asOf: string | undefined, parts: Partial<Fact> = {}): Fact {
  const dated = asOf ? { asOf } : {}
  return fact({ value, unit: 'km', series: 'wall', counts: 'wall', extent: 'whole', ...dated, ...parts })
}

export function source(id: string, parts: Partial<Source> = {}): Source {
  return {
    id,
    type: 'webpage',
    title: id,
    'container-title': `Outlet ${id}`,
    URL: `https://${id}.example/`,
    accessed: '2026-01-01',
    language: 'en',
    party: false,
    ...parts,
  }
}

const speakers: [string, Speaker][] = [
  ['official', { name: 'An official', role: 'spokesman', party: true }],
  ['rival', { name: 'Another official', role: 'commander', party: true }],
  ['monitor', { name: 'A monitor', role: 'researcher', party: false }],
]

/** A ledger of these facts, over one series of the given behaviour and three sources. */
export function ledgerOf(
  facts: Record<string, Fact>,
  behaviour: Series['behaviour'] = 'cumulative',
  sources: Source[] = [],
): Ledger {
  const series: Series = {
    title: { en: 'Wall' },
    description: { en: 'Wall.' },
    unit: 'km',
    behaviour,
    counts: { wall: 'wall', trench: 'trench' },
    extents: { whole: 'the whole line', north: 'the north' },
    topics: ['wall'],
  }
  const all = [source('one'), source('two'), source('three'), ...sources]
  return buildLedger(
    {
      facts: new Map(Object.entries(facts)),
      series: new Map([['wall', series]]),
      sources: new Map(all.map((each) => [each.id, each])),
      speakers: new Map(speakers),
    },
    en,
  )
}

export const standing = (ledger: Ledger, id: string) => ledger.facts.get(id)?.standing.kind
