import { compareDates } from '../../ledger/dates.ts'
import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import type { StandingKind } from '../../ledger/standing.ts'
import type { Library } from '../library.ts'
import { factsOfTopic, within } from '../topics.ts'

/** How many key facts a topic has at most: as many as are read rather than looked through. */
const most = 6

/** How well a fact is supported, the best first. A superseded one is no key fact. */
const support: StandingKind[] = ['corroborated', 'single-source', 'official-claim', 'contested']

type Needed = Pick<Library, 'topics' | 'ledger' | 'usage'>

/**
 * The key facts of a topic, chosen by a rule and not by hand. Of the facts that carry it, first those whose first topic it
 * is, or one within it, then the others; in each group those that most pages show, among equals the better supported,
 * then the newer. A quantity has one of them, and a figure that its speaker has replaced is none.
 */
export function keyFacts(id: string, library: Needed): LedgerFact[] {
  const standing = factsOfTopic(id, library).filter(({ standing: { kind } }) => kind !== 'superseded')
  const branch = [id, ...within(id, library)]
  const ranked = standing
    .map((fact) => ({
      fact,
      aside: Number(!branch.includes(fact.topics[0] ?? '')),
      pages: pagesWith(fact.id, library),
    }))
    .sort(
      (a, b) =>
        a.aside - b.aside ||
        b.pages - a.pages ||
        support.indexOf(a.fact.standing.kind) - support.indexOf(b.fact.standing.kind) ||
        compareNewest(a.fact, b.fact),
    )
    .map(({ fact }) => fact)
  const quantities = new Set<string>()
  const isFirst = ({ id: own, series, counts }: LedgerFact) => {
    const quantity = series ? `${series} ${counts ?? ''}` : own
    return !quantities.has(quantity) && Boolean(quantities.add(quantity))
  }
  return ranked.filter(isFirst).slice(0, most)
}

/** How many pages show a fact. */
function pagesWith(id: string, { usage }: Pick<Library, 'usage'>): number {
  return new Set((usage.facts.get(id) ?? []).map(({ address }) => address.split('#')[0])).size
}

/** The facts that carry a topic, the newest first. */
export const factsOf = (id: string, library: Pick<Library, 'topics' | 'ledger'>): LedgerFact[] =>
  [...factsOfTopic(id, library)].sort(compareNewest)

/** The order of facts, the newest first. Undated facts come last either way. */
export function compareNewest(a: LedgerFact, b: LedgerFact): number {
  return a.asOf && b.asOf ? compareDates(b.asOf, a.asOf) : compareDates(a.asOf, b.asOf)
}
