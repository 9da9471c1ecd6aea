import type { Ledger } from '../ledger/ledger.ts'
import type { Event } from '../schemas/event.ts'
import { notesOf } from './notes.ts'

/** A page or event that rests on a fact or source. */
export interface Use {
  address: string
  title: string
}

export interface Usage {
  facts: ReadonlyMap<string, Use[]>
  sources: ReadonlyMap<string, Use[]>
}

interface Text extends Use {
  body: string
}

/** Where each fact and each source is used: in prose, in a range that prose prints, or by an event. */
export function usageOf(texts: Text[], events: (Use & Pick<Event, 'facts' | 'sources'>)[], ledger: Ledger): Usage {
  const [facts, sources] = [new Map<string, Use[]>(), new Map<string, Use[]>()]
  const note = (map: Map<string, Use[]>, id: string, { address, title }: Use) => {
    const uses = map.get(id) ?? []
    if (!uses.some((use) => use.address === address)) map.set(id, [...uses, { address, title }])
  }
  const noteFact = (id: string, use: Use) => {
    note(facts, id, use)
    for (const source of ledger.facts.get(id)?.sources ?? []) note(sources, source.id, use)
  }
  for (const text of texts) {
    for (const { kind, id } of notesOf(text.body).values()) {
      if (kind === 'facts') noteFact(id, text)
      if (kind === 'series') for (const observed of ledger.spread(id)?.ids ?? []) noteFact(observed, text)
      if (kind === 'sources') note(sources, id, text)
    }
  }
  for (const event of events) {
    for (const id of event.facts) noteFact(id, event)
    for (const { id } of event.sources) note(sources, id, event)
  }
  return { facts, sources }
}
