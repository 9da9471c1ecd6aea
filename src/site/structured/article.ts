import type { Ledger } from '../../ledger/ledger.ts'
import type { Note } from '../../prose/notes.ts'
import type { Content } from '../content.ts'
import type { PageFacts } from './graph.ts'
import { listOn } from './list.ts'
import { referenceTo } from './parts.ts'

/** What a page of prose says of itself beside the usual: the sources that its notes name, and what it lists. */
export function articleData(address: string, notes: Iterable<Note>, content: Content): PageFacts['structured'] {
  const citation = sourcesOf(notes, content.ledger).map((id) => referenceTo('sources', id))
  const list = listOn(address, content)
  return { ...(citation.length > 0 ? { citation } : {}), ...(list ? { mainEntity: list } : {}) }
}

/** The sources that notes name, each once, those with like names side by side: pages then compress better. */
function sourcesOf(notes: Iterable<Note>, { facts }: Ledger): string[] {
  const named = [...notes].flatMap(({ kind, id }) => {
    if (kind === 'sources') return [id]
    return kind === 'facts' ? (facts.get(id)?.sources.map((source) => source.id) ?? []) : []
  })
  return [...new Set(named)].sort()
}
