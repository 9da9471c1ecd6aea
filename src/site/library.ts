import { getCollection } from 'astro:content'
import type { Figure } from '../charts/frame/figure.ts'
import { buildLedger } from '../ledger/ledger.ts'
import type { LedgerFact } from '../ledger/ledger-fact.ts'
import { en } from '../i18n/en.ts'
import { fillText } from '../ledger/fill.ts'
import { compareDates } from '../ledger/dates.ts'
import { usageOf, type Usage } from '../prose/usage.ts'
import { derived } from '../reuse/derived.ts'
import { Watched } from '../reuse/watched.ts'
import { proseKinds, type DataKind, type ProseKind, type RecordOf } from '../schemas/kinds.ts'
import { addressOf } from './addresses.ts'
import type { Content, ProseEntry } from './content.ts'
import { figuresOf } from './figures.ts'
import { readGone, type GoneAddresses } from './gone-file.ts'
import { readSite } from './read-site.ts'
import { shownBy } from './shown.ts'
import { building, contentDir } from './settings.ts'

/** All content, read once, with what follows from it: pages ask here and never query collections themselves. */
export interface Library extends Content {
  usage: Usage
  /** Every figure by its name. */
  figures: ReadonlyMap<string, Figure>
  /** What became of published addresses that no longer exist. */
  gone: GoneAddresses
  /** Any prose entry by kind and id. Throws when there is none: the checker has ruled that out. */
  entry<K extends ProseKind>(kind: K, id: string): ProseEntry<K>
}

let cached: { library: Promise<Library>; at: number } | undefined
let watched: Promise<Watched<Library>> | undefined

/** While developing, how long a reading of the content is kept: one page's worth, so that edits show. */
const freshFor = 500

/** The library of this build. */
export async function library(): Promise<Library> {
  return building ? (await watchedLibrary()).view : freshLibrary()
}

/** The library of this build, with what pages read of it. */
export function watchedLibrary(): Promise<Watched<Library>> {
  watched ??= load().then((content) => new Watched(content))
  return watched
}

function freshLibrary(): Promise<Library> {
  if (!cached || performance.now() - cached.at > freshFor) cached = { library: load(), at: performance.now() }
  return cached.library
}

async function load(): Promise<Library> {
  const site = readSite(contentDir)
  const ledger = buildLedger(
    {
      facts: await records('facts'),
      series: await records('series'),
      sources: await records('sources'),
      speakers: await records('speakers'),
    },
    en,
  )
  const prose = {
    pages: await proseOf('pages'),
    measures: await proseOf('measures'),
    threats: await proseOf('threats'),
    agencies: await proseOf('agencies'),
    places: await proseOf('places'),
  }
  const events = [...(await records('events'))]
    .map(([id, event]) => ({ ...event, id, text: fillText(event.text, undefined, ledger.facts, en) }))
    .sort((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id, 'en'))
  const texts = proseKinds.flatMap((kind) =>
    prose[kind].map(({ address, data, body }) => ({
      address,
      title: data.title,
      body: body ?? '',
      ...('states' in data && { card: { title: en.card.label, facts: data.states.map(({ fact }) => fact) } }),
    })),
  )
  const uses = events.map((event) => ({ ...event, address: addressOf('events', event.id), title: event.title.en }))
  const content = {
    site,
    ledger,
    prose,
    events,
    topics: await records('topics'),
    glossary: await records('glossary'),
  }
  const figures = figuresOf(content)
  return {
    ...content,
    figures,
    gone: readGone(contentDir),
    usage: usageOf(texts, uses, shownBy(figures, ledger, site), ledger),
    entry: (kind, id) => {
      const found = prose[kind].find((each) => each.id === id)
      if (!found) throw new Error(`There is no ${kind} entry "${id}".`)
      return found as never
    },
  }
}

async function records<K extends DataKind>(kind: K): Promise<Map<string, RecordOf<K>>> {
  const entries = await getCollection(kind)
  return new Map(entries.map((entry) => [entry.id, entry.data as RecordOf<K>]))
}

async function proseOf<K extends ProseKind>(kind: K): Promise<ProseEntry<K>[]> {
  const entries = await getCollection(kind)
  return entries
    .map((entry) => ({ ...entry, address: addressOf(kind, entry.id) }) as unknown as ProseEntry<K>)
    .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id, 'en'))
}

/** The ids of the facts that each page shows, by its address, in the order of the ledger's. */
const shownOn = derived('facts-shown-on', ({ usage }: Library) => {
  const shown = new Map<string, { facts: string[] }>()
  for (const [id, uses] of usage.facts)
    for (const address of new Set(uses.map((use) => use.address.split('#')[0] ?? ''))) {
      const on = shown.get(address) ?? { facts: [] }
      on.facts.push(id)
      shown.set(address, on)
    }
  return shown
})

/** Every fact that a page shows: in its prose, in a range, in a figure or, on the timeline, in an event. */
export function factsOn(address: string, library: Library): LedgerFact[] {
  const { facts } = shownOn(library).get(address) ?? { facts: [] }
  return facts.flatMap((id) => library.ledger.facts.get(id) ?? [])
}
