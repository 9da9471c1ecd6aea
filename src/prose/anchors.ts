/** Anchors that every page of prose has, beside its headings. */
export const pageAnchors = ['answer', 'key-points', 'notes-and-sources'] as const

/** The anchor of the figure that each component draws. */
export const figureIds: Record<string, string> = {
  ProgressFigure: 'figure-progress',
  LayersFigure: 'figure-layers',
}
