import { addressOf } from '../../site/addresses.ts'
import { factGroups } from '../../site/fact-groups.ts'
import type { Library } from '../../site/library.ts'
import type { RecordKind } from '../record.ts'

/**
 * A thing with a name and all the spellings of it that the site knows, the first the one that it uses.
 * `record` is its id in the index, which the build fills in.
 */
export type Named = [address: string, kind: RecordKind, record: string, title: string, ...others: string[]]

/** What has names of its own. */
export type Nameable = Pick<Library, 'prose' | 'topics' | 'glossary'>

const proseKinds = ['places', 'agencies', 'threats', 'measures'] as const
const kindOf = { places: 'place', agencies: 'agency', threats: 'threat', measures: 'measure' } as const

/** A thing with each of its names once. */
function named(address: string, kind: RecordKind, title: string, others: readonly (string | undefined)[]): Named {
  const names = new Set(others.filter((name) => name !== undefined && name !== title))
  return [address, kind, '', title, ...(names as Set<string>)]
}

/** Everything with a name, the kinds one after the other: places, agencies, threats, measures, topics and terms. */
export function namedThings(library: Nameable): Named[] {
  const entries = proseKinds.flatMap((kind) =>
    library.prose[kind].map(({ address, data: { title, ar, aliases, filed } }) => {
      return named(address, kindOf[kind], title, [ar, filed, ...aliases])
    }),
  )
  const topics = [...library.topics].map(([id, { label, aliases }]) => {
    return named(addressOf('topics', id), 'topic', label.en, aliases)
  })
  const terms = [...library.glossary].map(([id, { term, ar, aliases }]) => {
    return named(addressOf('glossary', id), 'term', term, [ar, ...aliases])
  })
  return [...entries, ...topics, ...terms]
}

/** Those who are quoted, by name. */
export function namedSpeakers(library: Library): Named[] {
  return factGroups('speaker', library).map(({ key, label, address }) => {
    return named(address, 'speaker', label, [library.ledger.speakers.get(key)?.ar])
  })
}

/** The names with the ids that their things have in an index. Throws when one is not in it. */
export function withRecords(rows: readonly Named[], ids: ReadonlyMap<string, string>): Named[] {
  return rows.map(([address, kind, , ...names]) => {
    const record = ids.get(address)
    if (!record) throw new Error(`${address} has names, but search cannot find it.`)
    return [address, kind, record, ...names]
  })
}
