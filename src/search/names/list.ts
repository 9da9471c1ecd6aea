import { addressOf } from '../../site/addresses.ts'
import { factGroups } from '../../site/fact-groups.ts'
import type { Library } from '../../site/library.ts'
import type { RecordKind } from '../record.ts'

/**
 * A thing with a name and all the spellings of it that the site knows, the first the one that it uses.
 * `record` is its id in the index, which the build fills in.
 */
export type Named = [address: string, kind: RecordKind, record: string, ...names: string[]]

const proseKinds = ['places', 'agencies', 'threats', 'measures'] as const
const kindOf = { places: 'place', agencies: 'agency', threats: 'threat', measures: 'measure' } as const

/** Each name once, by its letters. */
const unique = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
]

/** Everything with a name: places, agencies, threats, measures, topics, terms and those who are quoted. */
export function namedThings(library: Library): Named[] {
  const entries = proseKinds.flatMap((kind) =>
    library.prose[kind].map(({ address, data: { title, ar, aliases, filed } }): Named => {
      return [address, kindOf[kind], '', ...unique([title, ar, filed, ...aliases])]
    }),
  )
  const topics = [...library.topics].map(([id, { label, aliases }]): Named => {
    return [addressOf('topics', id), 'topic', '', ...unique([label.en, ...aliases])]
  })
  const terms = [...library.glossary].map(([id, { term, ar, aliases }]): Named => {
    return [addressOf('glossary', id), 'term', '', ...unique([term, ar, ...aliases])]
  })
  const speakers = factGroups('speaker', library).map(({ key, label, address }): Named => {
    return [address, 'speaker', '', ...unique([label, library.ledger.speakers.get(key)?.ar])]
  })
  return [...entries, ...topics, ...terms, ...speakers]
}

/** The names with the ids that their things have in an index. Throws when one is not in it. */
export function withRecords(rows: readonly Named[], ids: ReadonlyMap<string, string>): Named[] {
  return rows.map(([address, kind, , ...names]) => {
    const record = ids.get(address)
    if (!record) throw new Error(`${address} has names, but search cannot find it.`)
    return [address, kind, record, ...names]
  })
}
