import { marksIn, type Mark, type MarkKind } from './marks.ts'
import { parseProse } from './tree.ts'

/** A numbered note of a page: one for each fact, series or cited place in a source. */
export interface Note {
  number: number
  kind: MarkKind
  id: string
  at?: string
}

/** The anchor of a note on its page. */
export const noteAnchor = (number: number) => `note-${number}`

/** What makes two marks the same note. */
export function noteKey(mark: Pick<Mark, 'kind' | 'id' | 'at'>): string {
  return [mark.kind, mark.id, mark.at ?? ''].join(' ')
}

/**
 * Numbers a page's notes in the order of their first mark. Numbering is worked out from the source,
 * because components of one page render at the same time and cannot count.
 * @param body MDX without frontmatter. Throws when it does not parse.
 */
export function notesOf(body: string): Map<string, Note> {
  const parsed = parseProse(body)
  if ('error' in parsed) throw new Error(parsed.error.message)
  const notes = new Map<string, Note>()
  for (const { kind, id, at } of marksIn(parsed.tree)) {
    const key = noteKey({ kind, id, ...(at ? { at } : {}) })
    if (!notes.has(key)) notes.set(key, { number: notes.size + 1, kind, id, ...(at ? { at } : {}) })
  }
  return notes
}
