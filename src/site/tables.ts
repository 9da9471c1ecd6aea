import { en } from '../i18n/en.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { LedgerFact } from '../ledger/ledger-fact.ts'
import { bounds } from '../ledger/value.ts'
import { addressOf } from './addresses.ts'
import { crossings } from './crossings.ts'
import { headlineOf } from './headline.ts'
import { publicAddress } from './href.ts'
import { threatsMet } from '../schemas/measure.ts'
import { derived } from '../reuse/derived.ts'
import type { Library } from './library.ts'
import { vocabulary } from './topic/skos.ts'
import { related } from './topics.ts'

export type Cell = string | number | boolean | null
export type Row = Record<string, Cell>

/** Several values in one cell are parted by this; none of ours contains it. */
const list = (values: readonly string[]): string => values.join('; ')

const factRow =
  (ledger: Ledger) =>
  (fact: LedgerFact): Row => {
    const range = bounds(fact)
    return {
      id: fact.id,
      title: headlineOf(fact, ledger),
      statement: fact.statement.en,
      min: range?.min ?? null,
      max: range?.max ?? null,
      qualifier: fact.qualifier ?? null,
      unit: fact.unit ?? null,
      noun: fact.noun ?? null,
      date: fact.date ?? null,
      series: fact.series ?? null,
      counts: fact.counts ?? null,
      extent: fact.extent ?? null,
      as_of: fact.asOf ?? null,
      said_by: fact.saidBy ?? null,
      origin: fact.origin ?? null,
      standing: fact.standing.kind,
      voices: fact.standing.voices.length,
      conflicts: list(fact.standing.conflicts),
      sources: list(fact.sources.map(({ id, at }) => (at ? `${id} (${at})` : id))),
      topics: list(fact.topics),
      note: fact.note?.en ?? null,
      corrected: fact.changes.at(-1)?.date ?? null,
      url: publicAddress(addressOf('facts', fact.id)),
    }
  }

/** The facts that a figure draws, as rows. */
const figureRows = (name: string, { figures, ledger }: Library): Row[] =>
  [...new Set(figures.get(name)?.facts)].map(factRow(ledger))

/** The tables of the whole site, by name: plain rows, ready for CSV and JSON. */
export const tables: Record<string, (library: Library) => Row[]> = {
  facts: ({ ledger }) => [...ledger.facts.values()].map(factRow(ledger)),
  progress: (library) => figureRows('progress', library),
  series: ({ ledger }) =>
    [...ledger.series].map(([id, series]) => {
      const spread = ledger.spread(id)
      return {
        id,
        title: series.title.en,
        description: series.description.en,
        unit: series.unit,
        behaviour: series.behaviour,
        min: spread?.min ?? null,
        max: spread?.max ?? null,
        observations: ledger.observations(id).length,
      }
    }),
  sources: ({ ledger }) =>
    [...ledger.sources.values()].map((source) => ({
      id: source.id,
      type: source.type,
      title: source.title,
      titled: source.titled ?? null,
      outlet: source['container-title'] ?? null,
      publisher: source.publisher ?? null,
      issued: source.issued ?? null,
      accessed: source.accessed,
      language: source.language,
      relays: source.relays ?? null,
      party: source.party,
      archived: source.archived?.URL ?? null,
      caution: source.caution ?? null,
      url: source.URL,
    })),
  speakers: ({ ledger }) =>
    [...ledger.speakers].map(([id, { name, ar, role, agency, party }]) => ({
      id,
      name,
      ar: ar ?? null,
      role,
      agency: agency ?? null,
      party,
    })),
  events: ({ events }) =>
    events.map(({ id, date, end, title, text, lane, facts, sources, topics, places }) => ({
      id,
      date,
      end: end ?? null,
      title: title.en,
      text: text.en,
      lane,
      facts: list(facts),
      sources: list(sources.map((source) => source.id)),
      topics: list(topics),
      places: list(places),
    })),
  crossings: (library) =>
    crossings(library).flatMap(({ id, title, states }) =>
      states.map(({ is, since, fact }) => ({ crossing: id, title, state: is, since, fact: fact.id })),
    ),
  measures: ({ prose }) =>
    prose.measures.map(({ id, data }) => ({
      id,
      order: data.order,
      title: data.title,
      summary: data.summary,
      height: data.drawing.height ?? null,
      width: data.drawing.width ?? null,
      depth: data.drawing.depth ?? null,
      meets: list(threatsMet(data)),
      meets_facts: list(data.meets.map(({ fact }) => fact)),
      agencies: list(data.agencies),
    })),
  threats: ({ prose }) =>
    prose.threats.map(({ id, data }) => ({ id, title: data.title, summary: data.summary, topics: list(data.topics) })),
  agencies: ({ prose }) =>
    prose.agencies.map(({ id, data }) => ({
      id,
      title: data.title,
      ar: data.ar ?? null,
      summary: data.summary,
      country: data.country,
      role: data.role,
      parent: data.parent ?? null,
    })),
  responsibilities: ({ prose, ledger }) =>
    prose.agencies.flatMap(({ id, data }) =>
      data.tasks
        .filter(({ fact }) => ledger.facts.has(fact))
        .map(({ is, disputed, former, fact }) => ({
          agency: id,
          title: data.title,
          answers_to: data.parent ?? null,
          task: is,
          disputed,
          former,
          fact,
        })),
    ),
  places: ({ prose }) =>
    prose.places.map(({ id, data }) => ({
      id,
      title: data.title,
      ar: data.ar ?? null,
      aliases: list(data.aliases),
      kind: data.kind,
      country: data.country,
      within: data.within ?? null,
      lat: data.position?.lat ?? null,
      lon: data.position?.lon ?? null,
      approximate: data.position?.approximate ?? null,
      position_source: data.position?.source.id ?? null,
      label_lat: data.label?.lat ?? null,
      label_lon: data.label?.lon ?? null,
    })),
  topics: ({ topics }) =>
    [...topics].map(([id, { label, definition, broader, aliases }]) => ({
      id,
      label: label.en,
      definition: definition.en,
      broader: broader ?? null,
      related: list(related(id, { topics })),
      aliases: list(aliases),
    })),
  glossary: ({ glossary }) =>
    [...glossary].map(([id, { term, ar, definition, aliases }]) => ({
      id,
      term,
      ar: ar ?? null,
      definition: definition.en,
      aliases: list(aliases),
    })),
}

/** The name of the table that holds the observations of one quantity. */
export const seriesTable = (id: string) => `series-${id}`

export interface Table {
  /** What it holds, in words. */
  description: string
  rows: Row[]
}

/** The tables whose JSON says more than their rows, with its media type. */
export const linkedData: Record<string, { type: string; make(library: Library): object } | undefined> = {
  topics: { type: 'application/ld+json', make: vocabulary },
}

/** Every table that can be downloaded, by name. */
export const allTables = derived('tables', makeTables)

function makeTables(library: Library): Map<string, Table> {
  const whole = Object.entries(tables).map(([name, rowsOf]): [string, Table] => [
    name,
    { description: en.dataPage.tables[name as keyof typeof en.dataPage.tables], rows: rowsOf(library) },
  ])
  const { ledger } = library
  const quantities = [...ledger.series].map(([id, { title }]): [string, Table] => [
    seriesTable(id),
    { description: en.dataPage.quantity(title.en), rows: ledger.observations(id).map(factRow(ledger)) },
  ])
  const trends = [...library.figures.values()]
    .filter(({ chart }) => chart === 'trends')
    .map(({ name, data, title }): [string, Table] => [
      data,
      { description: en.dataPage.figure(title), rows: figureRows(name, library) },
    ])
  return new Map([...whole, ...quantities, ...trends])
}
