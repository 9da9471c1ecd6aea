import { sourceItem } from '../../cite/item.ts'
import { pageText } from '../../i18n/page-text.ts'
import { addressOf } from '../../site/addresses.ts'
import { foreignTitlesOf } from '../../site/passages.ts'
import { referencesOf } from '../../site/references.ts'
import type { Library } from '../../site/library.ts'
import type { References } from './bibliography.ts'

/** The style of bibliographies: it dates a source to the day, and the site offers it first. */
const style = 'apa'

/** What `/print/references.json` holds: the reference of every source, and the sources behind series and figures. */
export function printReferences({ ledger, figures, site }: Library): References {
  const foreign = foreignTitlesOf({ ledger, site })
  const sources = [...ledger.sources].map(([id, source]) => {
    const found = referencesOf(sourceItem(source)).find((each) => each.style === style)
    return [id, pageText(found?.html ?? '', foreign)] as const
  })
  const series = [...ledger.series.keys()].map((id) => [
    addressOf('series', id),
    ledger.observations(id).flatMap((fact) => fact.sources.map((source) => source.id)),
  ])
  const drawn = [...figures].map(([name, { facts, otherSources = [] }]) => [
    `figure-${name}`,
    [...facts.flatMap((fact) => fact.sources.map((source) => source.id)), ...otherSources],
  ])
  const each = ([name, ids]: (string | string[])[]) => [name, [...new Set(ids)]] as const
  return {
    sources: Object.fromEntries(sources),
    behind: Object.fromEntries([...series, ...drawn].map(each)) as References['behind'],
  }
}
