import { headingsOf } from '../../prose/headings.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { proseKinds, type ProseKind } from '../../schemas/kinds.ts'
import type { ProseEntry } from '../../site/content.ts'
import type { Library } from '../../site/library.ts'
import type { Facets, RecordKind, SearchRecord } from '../record.ts'
import { facetsOfFacts } from './facets.ts'

const kindOf: Record<ProseKind, RecordKind> = {
  pages: 'page',
  measures: 'measure',
  threats: 'threat',
  agencies: 'agency',
  places: 'place',
}

/** Sections that are found: those that a reader would name as such. */
const deepest = 3

/** The pages of prose and their sections. Their words are cut from the built pages. */
export function proseRecords(library: Library): SearchRecord[] {
  const facts = factsByAddress(library)
  return proseKinds.flatMap((kind) =>
    library.prose[kind].flatMap((entry: ProseEntry) => recordsOf(entry, kindOf[kind], facts)),
  )
}

/** The facts that each section of each page rests on. */
function factsByAddress({ usage, ledger }: Library): Map<string, LedgerFact[]> {
  const found = new Map<string, LedgerFact[]>()
  for (const [id, uses] of usage.facts) {
    const fact = ledger.facts.get(id)
    for (const { address } of fact ? uses : []) found.set(address, [...(found.get(address) ?? []), fact as LedgerFact])
  }
  return found
}

function recordsOf(entry: ProseEntry, kind: RecordKind, facts: Map<string, LedgerFact[]>): SearchRecord[] {
  const { address, data, body = '' } = entry
  const own: Partial<Facets> = {
    topic: data.topics,
    ...(kind === 'agency' && { agency: [entry.id] }),
    ...(kind === 'place' && { place: [entry.id] }),
  }
  const record = (at: string, title: string): SearchRecord => ({
    address: at,
    kind,
    title,
    page: data.title,
    names: [],
    points: '',
    facets: facetsOfFacts(facts.get(at) ?? [], own),
  })
  const sections = headingsOf(body).filter(({ depth }) => depth <= deepest)
  return [
    { ...record(address, data.title), names: namesOf(data), points: data.summary },
    ...sections.map(({ id, words }) => ({ ...record(`${address}#${id}`, words), names: data.asked[id] ?? [] })),
  ]
}

const namesOf = (data: ProseEntry['data']): string[] =>
  'aliases' in data ? [data.ar, ...data.aliases].filter((name) => name !== undefined) : []
