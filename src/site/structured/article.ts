import type { ArticleLeaf } from 'schema-dts'
import type { Ledger } from '../../ledger/ledger.ts'
import { notesOf, type Note } from '../../prose/notes.ts'
import type { Content, ProseEntry } from '../content.ts'
import { publicAddress } from '../href.ts'
import { listOn } from './list.ts'
import { referenceTo } from './parts.ts'

/**
 * What only machines read of a page of prose, for its page of citations: the sources that its notes name, and what it
 * lists. The page itself is spared both. Undefined where it has neither.
 */
export function listsOf({ address, body = '' }: ProseEntry, content: Content): ArticleLeaf | undefined {
  const citation = sourcesOf(notesOf(body).values(), content.ledger).map((id) => referenceTo('sources', id))
  const list = listOn(address, content)
  if (citation.length === 0 && !list) return undefined
  return {
    '@type': 'Article',
    '@id': publicAddress(address),
    ...(citation.length > 0 && { citation }),
    ...(list && { mainEntity: list }),
  }
}

/** The sources that notes name, each once, those with like names side by side: pages then compress better. */
function sourcesOf(notes: Iterable<Note>, { facts }: Ledger): string[] {
  const named = [...notes].flatMap(({ kind, id }) => {
    if (kind === 'sources') return [id]
    return kind === 'facts' ? (facts.get(id)?.sources.map((source) => source.id) ?? []) : []
  })
  return [...new Set(named)].sort()
}
