import { chartKinds, figureStyles } from '../../charts/styles.ts'
import placeCard from '../../components/place-card.css?inline'
import { allPartStyles } from '../../components/prose/styles.ts'
import bound from '../../styles/bound.css?inline'
import type { Entry } from '../document/figures.ts'
import type { Flow } from './flow.ts'
import { pageRules, type Run } from '../document/page-rules.ts'
import own from './set-document.css?inline'
import { sheetStyles } from '../page/sheet.ts'

/** Styles made here instead of in the document: they need no permission to stand in a page, and print all the same. */
function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  return sheet
}

let common: CSSStyleSheet | undefined

/** The sheets of paper that chapters have to themselves, each with the name of its chapter at its head. */
function runsOf(chapters: readonly Entry[], flow: readonly Flow[]): Run[] {
  const runs: Run[] = []
  chapters.forEach(({ id, number, words }, index) => {
    if (flow[index] === 'begins') runs.push({ ids: [id], head: `${number}\u2002${words}` })
    if (flow[index] === 'belongs') runs.at(-1)?.ids.push(id)
  })
  return runs
}

/** What the sheets of a document say in their margins. */
export interface Margins {
  site: string
  /** Of sheets that belong to no chapter. */
  title: string
  foot: string
}

/**
 * Gives the page the styles of whatever a document can hold, and its sheets of paper their heads and feet.
 * @param chapters the entries of the chapters in the contents, with how each stands on paper
 */
export function dress({ site, title, foot }: Margins, chapters: readonly Entry[], flow: readonly Flow[]): void {
  common ??= sheetOf([figureStyles(chartKinds), allPartStyles, placeCard, bound, own].join('\n'))
  const margins = sheetStyles(title, foot) + pageRules(site, foot, runsOf(chapters, flow))
  document.adoptedStyleSheets = [common, sheetOf(margins)]
}
