import { proseKinds } from '../schemas/kinds.ts'
import { addressOf } from '../site/addresses.ts'
import { entriesOf } from './view.ts'
import type { Content, Entry } from './read.ts'

/** The pages that say of an address that they had it, by that address: the first where several do. */
export function formerOwners(content: Content): ReadonlyMap<string, Entry> {
  const claims = proseKinds.flatMap((kind) =>
    entriesOf(content, kind).flatMap((entry) => entry.data.formerly.map((address) => [address, entry] as const)),
  )
  return new Map(claims.reverse())
}

/** Where a page went that no longer exists, as its new page or `gone.yaml` says. */
export type Fate = { now: string } | 'withdrawn' | 'unsaid'

/** What became of a page that no longer exists. A broken entry of `gone.yaml` counts as a withdrawal: it is reported already. */
export function fateOf(page: string, content: Content, owners: ReadonlyMap<string, Entry>): Fate {
  const owner = owners.get(page)
  if (owner && owner.kind !== 'site') return { now: addressOf(owner.kind, owner.id) }
  const record = content.addresses.gone.get(page)
  if (!record) return 'unsaid'
  return record.data?.now === undefined ? 'withdrawn' : { now: record.data.now }
}
