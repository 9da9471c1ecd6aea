/** The anchor of the notes at the end of a page that has evidence marks. */
export const notesAnchor = 'notes-and-sources'

/** The anchor of the card of an entry: its names, what it belongs to, what belongs to it. */
export const cardAnchor = 'in-brief'

/** The anchors that components bring to a page. */
export const componentAnchors: Record<string, string> = {
  Answer: 'answer',
  KeyPoints: 'key-points',
  AtAGlance: 'at-a-glance',
  ProgressFigure: 'figure-progress',
  LayersFigure: 'figure-layers',
  CrossingsFigure: 'figure-crossings',
}
