import { en } from '../i18n/en.ts'
import { buildLedger, type Ledger } from '../ledger/ledger.ts'
import type { Kind, RecordOf } from '../schemas/kinds.ts'
import { fieldName } from './explain.ts'
import type { Problem } from './problem.ts'
import type { Content, Entry } from './read.ts'
import type { Path } from './yaml.ts'

export type ValidEntry<K extends Kind> = Entry & { kind: K; data: RecordOf<K> }

/** The entries of a kind that keep to their schema. */
export function entriesOf<K extends Kind>(content: Content, kind: K): ValidEntry<K>[] {
  return content.entries.filter((entry): entry is ValidEntry<K> => entry.kind === kind && entry.data !== undefined)
}

/** All ids of a kind, those of broken entries included, so that one fault does not cause a second report. */
export function idsOf(content: Content, kind: Kind): string[] {
  return content.entries.filter((entry) => entry.kind === kind).map(({ id }) => id)
}

/** Valid records of a kind by id. */
export function recordsOf<K extends Kind>(content: Content, kind: K): Map<string, RecordOf<K>> {
  return new Map(entriesOf(content, kind).map(({ id, data }) => [id, data]))
}

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
