import { en } from '../i18n/en.ts'
import { buildLedger, type Ledger } from '../ledger/ledger.ts'
import type { Kind, RecordOf } from '../schemas/kinds.ts'
import { fieldName } from './explain.ts'
import type { Problem } from './problem.ts'
import type { Content, Entry } from './read.ts'
import type { Path } from './yaml.ts'

export type ValidEntry<K extends Kind> = Entry & { kind: K; data: RecordOf<K> }

/** Remembers what was found of a kind: every rule asks, and once all is read nothing is added. */
function remembered<T>(find: (content: Content, kind: Kind) => T): (content: Content, kind: Kind) => T {
  const known = new WeakMap<Content, Map<Kind, T>>()
  return (content, kind) => {
    const ofContent = known.get(content) ?? new Map<Kind, T>()
    known.set(content, ofContent)
    const found = ofContent.get(kind) ?? find(content, kind)
    ofContent.set(kind, found)
    return found
  }
}

const entries = remembered((content, kind) =>
  content.entries.filter((entry) => entry.kind === kind && entry.data !== undefined),
)
const ids = remembered((content, kind) => content.entries.filter((entry) => entry.kind === kind).map(({ id }) => id))
const records = remembered((content, kind) => new Map(entries(content, kind).map(({ id, data }) => [id, data])))

/** The entries of a kind that keep to their schema. */
export const entriesOf = <K extends Kind>(content: Content, kind: K): ValidEntry<K>[] =>
  entries(content, kind) as ValidEntry<K>[]

/** All ids of a kind, those of broken entries included, so that one fault does not cause a second report. */
export const idsOf = (content: Content, kind: Kind): string[] => ids(content, kind)

/** Valid records of a kind by id. */
export const recordsOf = <K extends Kind>(content: Content, kind: K): Map<string, RecordOf<K>> =>
  records(content, kind) as Map<string, RecordOf<K>>

/** A problem at a field of an entry. */
export function problemAt(
  entry: Pick<Entry, 'id' | 'file' | 'locate'>,
  path: Path,
  reason: string,
  remedy: string,
  level: Problem['level'] = 'error',
): Problem {
  const field = fieldName([entry.id, ...path])
  return { level, file: entry.file, ...entry.locate(path), field, reason, remedy }
}

/** The ledger of the valid records. */
export function ledgerOf(content: Content): Ledger {
  const register = {
    facts: recordsOf(content, 'facts'),
    series: recordsOf(content, 'series'),
    sources: recordsOf(content, 'sources'),
    speakers: recordsOf(content, 'speakers'),
  }
  return buildLedger(register, en)
}
