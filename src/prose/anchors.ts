/** The anchor of the notes at the end of a page that has evidence marks. */
export const notesAnchor = 'notes-and-sources'

/** The anchors that components bring to a page. */
export const componentAnchors: Record<string, string> = {
  Answer: 'answer',
  KeyPoints: 'key-points',
  AtAGlance: 'at-a-glance',
  ProgressFigure: 'figure-progress',
  LayersFigure: 'figure-layers',
}
