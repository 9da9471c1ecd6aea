import { en } from '../i18n/en.ts'
import { buildLedger, type Ledger } from '../ledger/ledger.ts'
import type { Kind, RecordOf } from '../schemas/kinds.ts'
import { fieldName } from './explain.ts'
import type { Problem } from './problem.ts'
import type { Content, Entry } from './read.ts'
import type { Path } from './yaml.ts'

export type ValidEntry<K extends Kind> = Entry & { kind: K; data: RecordOf<K> }

const views = new WeakMap<Content, Map<string, unknown>>()

/** A view of some content, made once: rules ask for it at every reference. */
function once<T>(content: Content, name: string, make: () => T): T {
  const known = views.get(content) ?? new Map<string, unknown>()
  views.set(content, known)
  if (!known.has(name)) known.set(name, make())
  return known.get(name) as T
}

/** The entries of a kind that keep to their schema. */
export function entriesOf<K extends Kind>(content: Content, kind: K): readonly ValidEntry<K>[] {
  return once(content, `entries ${kind}`, () =>
    content.entries.filter((entry): entry is ValidEntry<K> => entry.kind === kind && entry.data !== undefined),
  )
}

/** All ids of a kind, those of broken entries included, so that one fault does not cause a second report. */
export function idsOf(content: Content, kind: Kind): readonly string[] {
  return once(content, `ids ${kind}`, () => content.entries.filter((entry) => entry.kind === kind).map(({ id }) => id))
}

/** True when there is an entry of a kind with an id, be it broken. */
export function isKnown(content: Content, kind: Kind, id: string): boolean {
  return once(content, `known ${kind}`, () => new Set(idsOf(content, kind))).has(id)
}

/** Valid records of a kind by id. */
export function recordsOf<K extends Kind>(content: Content, kind: K): ReadonlyMap<string, RecordOf<K>> {
  return once(content, `records ${kind}`, () => new Map(entriesOf(content, kind).map(({ id, data }) => [id, data])))
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
