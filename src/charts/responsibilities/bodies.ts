import type { Ledger } from '../../ledger/ledger.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { agencySchema, type Agency, type Task } from '../../schemas/agency.ts'

/** A body as the content holds it: its id and the fields of its page that the figure needs. */
export interface AgencyEntry {
  id: string
  data: Pick<Agency, 'title' | 'parent' | 'country' | 'role' | 'order' | 'tasks'>
}

/** Something that a body is said to do, and the fact that says so. */
export interface Duty {
  is: Task
  fact: LedgerFact
  disputed: boolean
  former: boolean
}

/** A body in its place in the line of command. */
export interface Body {
  id: string
  title: string
  country: Agency['country']
  depth: number
  /** The body it is drawn under: it comes earlier. */
  up?: string
  duties: Duty[]
}

type Country = Agency['country']

/** The order of the groups: Iraq first, then those who work with it, then the other side. */
const countries: readonly Country[] = ['iraq', 'kurdistan-region', 'international', 'syria']
const { options: roles } = agencySchema.shape.role

/** Commands before ministries, these before forces; then the order that the pages give. */
const byRank = (a: AgencyEntry, b: AgencyEntry) =>
  countries.indexOf(a.data.country) - countries.indexOf(b.data.country) ||
  roles.indexOf(a.data.role) - roles.indexOf(b.data.role) ||
  a.data.order - b.data.order

/**
 * Every body once, each after the one it answers to. A body whose superior is unknown begins a line of its own; so does
 * one of a circle of bodies that answer to each other, which the content should not have.
 */
export function inLine(agencies: readonly AgencyEntry[], ledger: Pick<Ledger, 'facts'>): Body[] {
  const ranked = [...agencies].sort(byRank)
  const known = new Set(ranked.map(({ id }) => id))
  const line = new Map<string, Body>()
  const add = ({ id, data }: AgencyEntry, depth: number, up?: string): void => {
    if (line.has(id)) return
    const { title, country } = data
    line.set(id, { id, title, country, depth, ...(up !== undefined && { up }), duties: dutiesOf(data, ledger) })
    for (const under of ranked) if (under.data.parent === id) add(under, depth + 1, id)
  }
  for (const entry of ranked) if (!known.has(entry.data.parent ?? '')) add(entry, 0)
  for (const entry of ranked) add(entry, 0)
  return [...line.values()]
}

/** What a body is said to do. Tasks whose fact the ledger does not have are left out: the checker reports them. */
function dutiesOf({ tasks }: Pick<Agency, 'tasks'>, { facts }: Pick<Ledger, 'facts'>): Duty[] {
  return tasks.flatMap(({ fact: id, ...task }) => {
    const fact = facts.get(id)
    return fact ? [{ ...task, fact }] : []
  })
}
