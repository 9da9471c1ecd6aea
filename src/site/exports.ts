import { toBibLatex } from '../cite/biblatex.ts'
import { toCslJson } from '../cite/csl-json.ts'
import { itemOf, sourceItem, type CslItem } from '../cite/item.ts'
import { toRis } from '../cite/ris.ts'
import { citablePages, factPart } from './citable.ts'
import { factTitle } from './headline.ts'
import type { Library } from './library.ts'

/** The formats of reference managers, by the ending of their files. */
export const exportFormats = ['bib', 'ris', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

const writers: Record<ExportFormat, { type: string; write(items: readonly CslItem[]): string }> = {
  bib: { type: 'application/x-bibtex; charset=utf-8', write: toBibLatex },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', write: toRis },
  json: { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: toCslJson },
}

/** Items as one file of a format. */
export const written = (items: readonly CslItem[], format: ExportFormat): string => writers[format].write(items)

/** Items as the answer to a request for a file of a format. */
export const exported = (items: readonly CslItem[], format: ExportFormat): Response =>
  new Response(written(items, format), { headers: { 'Content-Type': writers[format].type } })

/** Sources as items, without those that the bibliography does not have. */
const sourceItems = (ids: Iterable<string>, { ledger }: Library): CslItem[] =>
  [...ids].flatMap((id) => {
    const source = ledger.sources.get(id)
    return source ? [sourceItem(source)] : []
  })

const factItems = ({ ledger, site }: Library): CslItem[] =>
  [...ledger.facts.values()].map((fact) => itemOf(factPart(fact.id, factTitle(fact, ledger)), site))

/** Lists of all there is of a kind, by the address that their ending is put to. */
const wholeLists = new Map<string, (library: Library) => CslItem[]>([
  ['/facts/all', factItems],
  ['/sources/all', (library) => sourceItems(library.ledger.sources.keys(), library)],
])

/** The lists that can be had as files, by the address that their ending is put to: "/strategy/cite". */
export function exportLists(library: Library): string[] {
  const ofPages = [...citablePages(library).values()].flatMap(({ address, sources }) => [
    `${address}cite`,
    ...(sources.length > 0 ? [`${address}sources`] : []),
  ])
  return [...ofPages, ...wholeLists.keys()]
}

/** The items of the list at an address. Of pages it looks at no more than the one that the list is of. */
export function exportItems(list: string, library: Library): CslItem[] {
  const whole = wholeLists.get(list)
  if (whole) return whole(library)
  const { parts, sources } = citablePages(library).get(list.replace(/[^/]+$/, '')) ?? { parts: [], sources: [] }
  return list.endsWith('/cite') ? parts.map((part) => itemOf(part, library.site)) : sourceItems(sources, library)
}
