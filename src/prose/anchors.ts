import { figureAnchor, figureOf } from './figures.ts'
import { componentName } from './marks.ts'
import type { Node } from './tree.ts'

/** The anchor of the notes at the end of a page that has evidence marks. */
export const notesAnchor = 'notes-and-sources'

/** The anchor of the card of an entry: its names, what it belongs to, what belongs to it. */
export const cardAnchor = 'in-brief'

/** The anchors that components bring to a page. */
const componentAnchors: Record<string, string> = {
  Answer: 'answer',
  KeyPoints: 'key-points',
  AtAGlance: 'at-a-glance',
}

/** The anchor that a node brings to its page; undefined when it brings none. */
export function anchorOf(node: Node): string | undefined {
  const figure = figureOf(node)
  return figure === undefined ? componentAnchors[componentName(node) ?? ''] : figureAnchor(figure)
}

/** The anchor at which a page shows, of all its sections, the one with this anchor: as it prints. */
export const printAnchor = (id: string): string => `print-${id}`

/** The anchors at which a page shows less than all of it: its answer alone, and that with its key points. */
export const inShortAnchor = 'in-short'
export const withKeyPointsAnchor = 'with-key-points'

/** True for an id that the frame of a page has or may have: a note's, a year's, that of the text as a whole. */
export const isFrameAnchor = (id: string): boolean =>
  /^(note-\d+|year-\d{4}|main|menu|corrections|in-short|with-key-points)$/.test(id)
