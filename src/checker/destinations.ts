import { anchorOf, cardAnchor, notesAnchor } from '../prose/anchors.ts'
import { headingsIn } from '../prose/headings.ts'
import { marksIn } from '../prose/marks.ts'
import { descend, type Node } from '../prose/tree.ts'
import { addressOf, embedAddress, generatedPages, seriesAnchor } from '../site/addresses.ts'
import { groupAddress } from '../site/fact-groups.ts'
import { outletPages } from '../site/outlets.ts'
import { drawable } from './rules/charts.ts'
import { entriesOf, ledgerOf, recordsOf } from './view.ts'
import type { Content } from './read.ts'

/** Every page of the site with the anchors on it that others may link to: those of numbered notes are not promised. */
export type Destinations = ReadonlyMap<string, ReadonlySet<string>>

const known = new WeakMap<Content, Destinations>()

/**
 * Every page with its anchors. Broken entries count too: their address is taken. Pages that follow from what entries
 * say, such as those of a year, are known only when all entries keep to their schemas: see {@link isDerived}.
 */
export function destinations(content: Content): Destinations {
  const found = known.get(content) ?? find(content)
  known.set(content, found)
  return found
}

function find(content: Content): Destinations {
  const pages = new Map<string, Set<string>>()
  const add = (address: string, anchors: readonly string[] = []) => {
    const [page = '', anchor] = address.split('#')
    const before = pages.get(page) ?? new Set<string>()
    pages.set(page, new Set([...before, ...(anchor ? [anchor] : []), ...anchors]))
  }
  for (const address of generatedPages) add(address)
  for (const { kind, id, tree } of content.entries) {
    if (kind === 'site') continue
    const card = tree && kind !== 'pages' ? [cardAnchor] : []
    add(addressOf(kind, id), [...card, ...(tree ? anchorsIn(tree) : [])])
  }
  if (content.problems.length === 0) for (const address of derived(content)) add(address)
  return pages
}

/** The anchors that a page of prose has: its headings, figures, answer, key points and notes. */
export function anchorsIn(tree: Node): string[] {
  const components = [...descend(tree)].flatMap((node) => anchorOf(node) ?? [])
  const notes = marksIn(tree).length > 0 ? [notesAnchor] : []
  return [...headingsIn(tree).map(({ id }) => id), ...components, ...notes]
}

/** The addresses that follow from what entries say: figures of quantities, frames, groups of facts and of sources. */
function derived(content: Content): string[] {
  const facts = entriesOf(content, 'facts')
  const observed = [...recordsOf(content, 'series').keys()].filter((id) => facts.some(({ data }) => data.series === id))
  const standings = [...ledgerOf(content).facts.values()].map(({ standing }) => standing.kind)
  const years = facts.flatMap(({ data }) => data.asOf?.slice(0, 4) ?? [])
  return [
    ...observed.map((id) => `${addressOf('series', id)}#${seriesAnchor}`),
    ...drawable(content).map(embedAddress),
    ...[...new Set(standings)].map((key) => groupAddress('standing', key)),
    ...[...new Set(years)].map((key) => groupAddress('year', key)),
    ...outletPages({ sources: recordsOf(content, 'sources') }).map(({ address }) => address),
  ]
}

/** True for an address that follows from what entries say, so that a broken entry can hide it. */
export const isDerived = (address: string): boolean =>
  /^\/(facts\/by|sources\/from|embed)\/|^\/series\/.*#/.test(address)
