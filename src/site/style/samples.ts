import type { LedgerFact } from '../../ledger/ledger-fact.ts'
import { rules } from '../../ledger/standing.ts'
import { noteKey, type Note } from '../../prose/notes.ts'
import { descend, parseProse, wordsOf, type Node } from '../../prose/tree.ts'
import { componentName } from '../../prose/marks.ts'
import { figureFor } from '../../prose/figures.ts'
import type { Content } from '../content.ts'
import type { Library } from '../library.ts'

/** A fact with a figure of each standing, in the order in which the rules are tried: of what is built or of the length, if any. */
export function factOfEachStanding({ ledger, site }: Pick<Content, 'ledger' | 'site'>): LedgerFact[] {
  const main = [site.progressSeries, site.lengthSeries].flatMap((id) => ledger.observations(id))
  const facts = [...main, ...ledger.facts.values()]
  return rules.flatMap(({ kind }) => {
    const fact = facts.find(({ standing, value }) => standing.kind === kind && value !== undefined)
    return fact ? [fact] : []
  })
}

/** Notes for things, numbered in their order. */
export const numbered = (things: readonly Pick<Note, 'kind' | 'id'>[]): Map<string, Note> =>
  new Map(things.map((thing, index) => [noteKey(thing), { ...thing, number: index + 1 }]))

/** The words of the first paragraph without figures of the ledger inside a component, on the first page that has one; undefined when none has. */
export function wordsInside(component: string, pages: readonly { body?: string | undefined }[]): string | undefined {
  for (const { body = '' } of pages) {
    const parsed = parseProse(body)
    const found = 'tree' in parsed ? [...descend(parsed.tree)].filter((node) => componentName(node) === component) : []
    const plain = found.flatMap((node) => [...descend(node)]).find(isPlainParagraph)
    if (plain) return wordsOf(plain).trim()
  }
  return undefined
}

const isPlainParagraph = (node: Node) =>
  node.type === 'paragraph' && [...descend(node)].every((each) => [undefined, 'Cite'].includes(componentName(each)))

/** The address of the first page whose text has what is looked for. */
export function pageWith(pattern: RegExp, pages: readonly { address: string; body?: string | undefined }[]) {
  return pages.find(({ body = '' }) => pattern.test(body))?.address
}

/** The quantity whose figure shows the fewest observations, of those with several. */
export function smallestFigure({ ledger, figures }: Pick<Library, 'ledger' | 'figures'>): string | undefined {
  const counted = [...ledger.series.keys()].map((id) => ({ id, count: ledger.observations(id).length }))
  const drawn = counted.filter(({ id, count }) => count > 1 && figures.has(figureFor('SeriesFigure', id)))
  return drawn.sort((a, b) => a.count - b.count)[0]?.id
}

/** The entry with the fewest particulars for its card, of those with some. */
export function briefest<E extends { data: { aliases: unknown[]; states?: unknown[] } }>(entries: readonly E[]) {
  const size = ({ data }: E) => data.aliases.length + (data.states?.length ?? 0)
  return entries.filter((entry) => size(entry) > 1).sort((a, b) => size(a) - size(b))[0] ?? entries[0]
}
