import { check } from '../../src/checker/check.ts'
import type { Content as Files } from '../../src/checker/read.ts'
import { entriesOf } from '../../src/checker/view.ts'
import { en } from '../../src/i18n/en.ts'
import { buildLedger } from '../../src/ledger/ledger.ts'
import { proseKinds, type DataKind, type ProseKind, type RecordOf } from '../../src/schemas/kinds.ts'
import { addressOf } from '../../src/site/addresses.ts'
import { figuresOf } from '../../src/site/figures.ts'
import type { Content } from '../../src/site/content.ts'
import type { Library } from '../../src/site/library.ts'

const { content: own } = check(new URL('../../content', import.meta.url).pathname)

/** The site's own content with its figures, as it is when a fact is not in the ledger. */
export const libraryWithout = (fact?: string) => libraryOf(own, fact)

/** The content of a folder with its figures. */
export const libraryIn = (dir: string) => libraryOf(check(dir).content)

function libraryOf(files: Files, without?: string): Pick<Library, keyof Content | 'figures'> {
  const records = <K extends DataKind>(kind: K) =>
    new Map(entriesOf(files, kind).map(({ id, data }) => [id, data as RecordOf<K>]))
  const prose = Object.fromEntries(
    proseKinds.map((kind: ProseKind) => [
      kind,
      entriesOf(files, kind)
        .map(({ id, data }) => ({ id, data, collection: kind, address: addressOf(kind, id) }))
        .sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id)),
    ]),
  ) as unknown as Content['prose']
  const facts = records('facts')
  if (without) facts.delete(without)
  const ledger = buildLedger(
    { facts, series: records('series'), sources: records('sources'), speakers: records('speakers') },
    en,
  )
  const events = [...records('events')].map(([id, event]) => ({ ...event, id }))
  const { site } = files
  if (!site) throw new Error('site.yaml could not be read')
  const all = { ledger, site, prose, events, topics: records('topics'), glossary: records('glossary') }
  return { ...all, figures: figuresOf(all) }
}
