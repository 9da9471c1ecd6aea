import type { ComponentName } from './catalogue.ts'

/** The components of prose that the page of the design has at work; all others it names with a page that has them. */
export const shownHere: ComponentName[] = [
  'prose/Anchor',
  'prose/Answer',
  'prose/AtAGlance',
  'prose/Cite',
  'prose/Disagreement',
  'prose/EntryList',
  'prose/Fact',
  'prose/KeyPoints',
  'prose/Range',
  'prose/SeriesFigure',
  'prose/Table',
  'prose/Term',
  'prose/Unknown',
  'prose/WaysIn',
]
