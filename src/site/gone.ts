import { figureAnchor, figuresIn } from '../prose/figures.ts'
import { headingsOf } from '../prose/headings.ts'
import { parseProse } from '../prose/tree.ts'
import type { Gone } from '../schemas/gone.ts'
import { proseKinds } from '../schemas/kinds.ts'
import { derived } from '../reuse/derived.ts'
import { addressOf, seriesAnchor } from './addresses.ts'
import type { ProseEntry } from './content.ts'
import { groupBy } from './group.ts'
import type { Library } from './library.ts'

export interface Redirect {
  /** The address of a page that no longer exists. */
  from: string
  /** Where it is now: a page, or a part of one. */
  to: string
}

/** The pages that moved, as their new page says under `formerly`, or `gone.yaml`. */
export function redirects({ prose, gone }: Pick<Library, 'prose' | 'gone'>): Redirect[] {
  const renamed = proseKinds.flatMap((kind) =>
    prose[kind].flatMap(({ address, data }) => data.formerly.map((from) => ({ from, to: address }))),
  )
  const moved = [...gone].flatMap(([from, { now }]) =>
    now === undefined || from.includes('#') ? [] : [{ from, to: now }],
  )
  return [...renamed, ...moved]
}

/** What a withdrawal says to readers. */
export interface Withdrawal {
  withdrawn: string
  why: string
  title?: string
}

/** The withdrawal that a record of `gone.yaml` is; undefined when it is a move. */
export const withdrawalIn = ({ withdrawn, why, title }: Gone): Withdrawal | undefined =>
  withdrawn === undefined || why === undefined ? undefined : { withdrawn, why, ...(title !== undefined && { title }) }

/** The pages that were withdrawn: each leaves word of it at its address. */
export function tombstones({ gone }: Pick<Library, 'gone'>): (Withdrawal & { address: string })[] {
  return [...gone].flatMap(([address, record]) => {
    const withdrawal = withdrawalIn(record)
    return withdrawal && !address.includes('#') ? [{ address, ...withdrawal }] : []
  })
}

/** A part of a page that is there no longer. */
interface LostPart {
  /** The id that it had. */
  anchor: string
  gone: Gone
}

type Known = Pick<Library, 'prose' | 'gone' | 'events' | 'glossary' | 'ledger'>

/** The parts that a page, or one that moved there, no longer has, apart from those that sit at another part of it now. */
export function lostParts(page: string, library: Known): LostPart[] {
  return partsGoneFrom(page, library).filter(
    ({ gone }) => !(gone.now?.startsWith(`${page}#`) && carries(gone.now, library)),
  )
}

/** The ids that a part of a page had before. A part that cannot carry them leaves them to {@link lostParts}. */
export function formerAnchors(part: string, library: Known): string[] {
  const [page = ''] = part.split('#')
  const parts = partsGoneFrom(page, library).filter(({ gone }) => gone.now === part)
  return parts.length > 0 && carries(part, library) ? parts.map(({ anchor }) => anchor) : []
}

/** The parts that were lost, by the page that they were on, and by the one that moved there. */
const lostFrom = derived('lost-parts', (library: Pick<Library, 'prose' | 'gone'>) => {
  const moves = groupBy(redirects(library), ({ from }) => from)
  const now = new Map(moves.map(([from, all]) => [from, all.map(({ to }) => to)]))
  const found = new Map<string, { parts: LostPart[] }>()
  for (const [address, gone] of library.gone) {
    const [home = '', anchor] = address.split('#')
    if (anchor === undefined) continue
    for (const page of [home, ...(now.get(home) ?? [])]) {
      const lost = found.get(page) ?? { parts: [] }
      lost.parts.push({ anchor, gone })
      found.set(page, lost)
    }
  }
  return found
})

const partsGoneFrom = (page: string, library: Known): LostPart[] => lostFrom(library).get(page)?.parts ?? []

/** True for a part that prints the ids it had before: a heading or figure of prose, a quantity's figure, an event, a term. */
function carries(part: string, { prose, events, glossary, ledger }: Known): boolean {
  const entries = proseKinds.flatMap((kind): readonly ProseEntry[] => prose[kind])
  const [page = '', anchor = ''] = part.split('#')
  const entry = entries.find(({ address }) => address === page)
  return (
    (entry !== undefined && anchorsCarried(entry.body ?? '').includes(anchor)) ||
    events.some(({ id }) => addressOf('events', id) === part) ||
    [...glossary.keys()].some((id) => addressOf('glossary', id) === part) ||
    [...ledger.series.keys()].some((id) => `${addressOf('series', id)}#${seriesAnchor}` === part)
  )
}

function anchorsCarried(body: string): string[] {
  const parsed = parseProse(body)
  const figures = 'tree' in parsed ? figuresIn(parsed.tree).map(figureAnchor) : []
  return [...headingsOf(body).map(({ id }) => id), ...figures]
}
