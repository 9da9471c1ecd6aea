import { kindWords, standingWords } from '../../i18n/en.search-labels.ts'
import type { Named } from '../names/list.ts'
import type { RecordKind } from '../record.ts'
import { countsOf } from './counts.ts'
import type { FilterList } from './filter-list.ts'
import { find, type Findings } from './find.ts'
import { grouped } from './group.ts'
import { Index } from './index.ts'
import type { Answer, Ask, Chosen, Counts, FilterName, Folders, Suggestion } from './messages.ts'
import { Names, type Thing } from './names.ts'
import { loadPagefind } from './pagefind.ts'
import { Spelling } from './spell.ts'

export interface Search {
  ask(ask: Ask): Promise<Answer>
  counts(ask: Omit<Ask, 'most'>): Promise<Counts>
  suggest(of: { typed: string; most: number }): Promise<Suggestion[]>
}

/** Proposals when nothing is found. */
const proposals = 6

/** The text of a list that the build has packed, so that it is as small from a host that does not pack. */
async function listAt(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`)
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text()
}

/** Opens the index of a site. Rejects when it is not there. */
export async function openSearch({ bundle, lists, base }: Folders): Promise<Search> {
  const [pagefind, rows, words] = await Promise.all([
    loadPagefind(bundle, base),
    listAt(`${lists}names.pack`).then((text) => JSON.parse(text) as Named[]),
    listAt(`${lists}words.pack`),
  ])
  const index = new Index(pagefind, async (filter) => {
    return JSON.parse(await listAt(`${lists}${filter}.pack`)) as FilterList
  })
  const names = new Names(rows)
  const spelling = new Spelling(words)
  const found = new LastQuery((query) => find(query, { index, names, spelling }))
  const suggestion = ({ name, thing }: { name: string; thing: Thing }): Suggestion => ({
    name,
    title: thing.title,
    kind: thing.kind,
    address: base.replace(/\/$/, '') + thing.address,
  })

  return {
    async ask({ query, chosen, most }) {
      const { ranked, repaired } = await found.of(query)
      const picked = await pick(ranked, chosen, index)
      const groups = await grouped(picked.slice(0, most))
      const near = picked.length === 0 ? names.around(query, proposals).map(suggestion) : []
      return { total: picked.length, shown: Math.min(most, picked.length), groups, repaired, near }
    },
    async counts({ query, chosen }) {
      const { ranked } = await found.of(query)
      return countsOf(
        ranked.map(({ id }) => id),
        chosen,
        await index.facets(),
        labeller(names),
      )
    },
    suggest: async ({ typed, most }) => names.beginning(typed, most).map(suggestion),
  }
}

/** Keeps what the last query found: its filters and counts ask for it again. A failure is not kept. */
class LastQuery {
  private last: { query: string; findings: Promise<Findings> } | undefined
  private readonly find: (query: string) => Promise<Findings>

  constructor(find: (query: string) => Promise<Findings>) {
    this.find = find
  }

  of(query: string): Promise<Findings> {
    if (this.last?.query === query) return this.last.findings
    const findings = this.find(query)
    this.last = { query, findings }
    findings.catch(() => {
      if (this.last?.findings === findings) this.last = undefined
    })
    return findings
  }
}

/** Those that have a chosen value of every filter of which one is chosen. */
async function pick<R extends { id: string }>(
  ranked: readonly R[],
  chosen: Chosen,
  index: Index,
): Promise<readonly R[]> {
  const sets = await Promise.all(
    (Object.entries(chosen) as [FilterName, string[]][])
      .filter(([, values]) => values.length > 0)
      .map(([filter, values]) => Promise.all(values.map((value) => index.with(filter, value)))),
  )
  return ranked.filter(({ id }) => sets.every((values) => values.some((set) => set.has(id))))
}

/** What readers call a value of a filter. */
function labeller(names: Names): (filter: FilterName, value: string) => string {
  const titles = new Map(
    names.things.map(({ kind, address, title }) => [`${kind}:${address.split('/').at(-2)}`, title]),
  )
  return (filter, value) => {
    if (filter === 'kind') return kindWords[value as RecordKind]
    if (filter === 'standing') return standingWords[value as keyof typeof standingWords]
    return titles.get(`${filter}:${value}`) ?? value
  }
}
