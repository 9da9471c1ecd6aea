import type { ArticleLeaf } from 'schema-dts'
import type { Ledger } from '../../ledger/ledger.ts'
import { notesOf, type Note } from '../../prose/notes.ts'
import type { Content, ProseEntry } from '../content.ts'
import { publicAddress } from '../href.ts'
import type { PageFacts } from './graph.ts'
import { listOn } from './list.ts'
import { referenceTo } from './parts.ts'

/** What a page of prose says of itself beside the usual: what it lists. */
export function articleData(address: string, content: Content): PageFacts['structured'] {
  const list = listOn(address, content)
  return list ? { mainEntity: list } : {}
}

/**
 * The sources that the notes of a page of prose name, for its page of citations: the page itself is spared a list that
 * only machines read. Undefined where it names none.
 */
export function worksCitedOn({ address, body = '' }: ProseEntry, { ledger }: Content): ArticleLeaf | undefined {
  const citation = sourcesOf(notesOf(body).values(), ledger).map((id) => referenceTo('sources', id))
  return citation.length > 0 ? { '@type': 'Article', '@id': publicAddress(address), citation } : undefined
}

/** The sources that notes name, each once, those with like names side by side: pages then compress better. */
function sourcesOf(notes: Iterable<Note>, { facts }: Ledger): string[] {
  const named = [...notes].flatMap(({ kind, id }) => {
    if (kind === 'sources') return [id]
    return kind === 'facts' ? (facts.get(id)?.sources.map((source) => source.id) ?? []) : []
  })
  return [...new Set(named)].sort()
}
