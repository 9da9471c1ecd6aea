import { en } from '../i18n/en.ts'
import type { LedgerFact } from '../ledger/ledger-fact.ts'
import { rules } from '../ledger/standing.ts'
import { derived } from '../reuse/derived.ts'
import { groupBy } from './group.ts'
import type { Library } from './library.ts'

/** The ways in which facts are grouped, apart from topic, with the key of a fact in each; undefined for none. */
export const groupings = {
  standing: (fact: LedgerFact) => fact.standing.kind as string,
  speaker: (fact: LedgerFact) => fact.saidBy,
  year: (fact: LedgerFact) => fact.asOf?.slice(0, 4),
} as const

export type Grouping = keyof typeof groupings

export const groupingNames = Object.keys(groupings) as Grouping[]

export interface FactGroup {
  /** The key in the address: "contested", "tahsin-al-khafaji", "2025". */
  key: string
  label: string
  address: string
  facts: LedgerFact[]
}

/** The address of a group of facts. */
export const groupAddress = (grouping: Grouping, key: string) => `/facts/by/${grouping}/${key}/`

const grouped = derived(
  'fact-groups',
  (library: Pick<Library, 'ledger'>) =>
    new Map(groupingNames.map((name) => [name, { groups: groupsBy(name, library) }])),
)

/** The groups of one grouping, in the order that readers expect: standings by rule, speakers by name, years from the newest. */
export const factGroups = (grouping: Grouping, library: Pick<Library, 'ledger'>): FactGroup[] =>
  grouped(library).get(grouping)?.groups ?? []

function groupsBy(grouping: Grouping, { ledger }: Pick<Library, 'ledger'>): FactGroup[] {
  const keyed = [...ledger.facts.values()].filter((fact) => groupings[grouping](fact) !== undefined)
  const label = (key: string) => labelOf(grouping, key, ledger.speakers.get(key)?.name)
  return groupBy(keyed, (fact) => groupings[grouping](fact) ?? '')
    .map(([key, facts]) => ({ key, label: label(key), address: groupAddress(grouping, key), facts }))
    .sort(orders[grouping])
}

function labelOf(grouping: Grouping, key: string, speaker: string | undefined): string {
  if (grouping === 'standing') return en.standing[key as keyof typeof en.standing]
  return speaker ?? key
}

const rank = (key: string) => rules.findIndex(({ kind }) => kind === key)
/** By family name as far as it can be told: without rank, and without the article. */
const sortName = (name: string) => name.replace(/^(?:[A-Z][a-z]+\. )+/, '').replace(/^(?:an?|the) /i, '')

const orders: Record<Grouping, (a: FactGroup, b: FactGroup) => number> = {
  standing: (a, b) => rank(a.key) - rank(b.key),
  speaker: (a, b) => sortName(a.label).localeCompare(sortName(b.label), en.language),
  year: (a, b) => b.key.localeCompare(a.key, 'en'),
}
