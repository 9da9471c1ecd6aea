import type { CollectionEntry } from 'astro:content'
import type { Ledger } from '../ledger/ledger.ts'
import type { Event } from '../schemas/event.ts'
import type { ProseKind, RecordOf } from '../schemas/kinds.ts'
import type { Site } from '../schemas/site.ts'
import type { Term } from '../schemas/term.ts'
import type { Topic } from '../schemas/topic.ts'

/** A page of prose, with the address it has on the site. */
export type ProseEntry<K extends ProseKind = ProseKind> = CollectionEntry<K> & {
  collection: K
  data: RecordOf<K>
  address: string
}

/** What the files of `content/` hold. */
export interface Content {
  site: Site
  ledger: Ledger
  prose: { [K in ProseKind]: ProseEntry<K>[] }
  events: (Event & { id: string })[]
  topics: ReadonlyMap<string, Topic>
  glossary: ReadonlyMap<string, Term>
}
