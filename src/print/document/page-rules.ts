import { cssString } from '../page/sheet.ts'
import type { Entry } from './figures.ts'

/** Pages of a document that have one head. */
export interface Run {
  /** The ids of the elements on them. */
  ids: string[]
  /** What stands at the head of each. */
  head: string
}

/** The contents of a document as runs of pages: one for each entry of the first row, with the chapters below it. */
export function runsOf(contents: readonly Entry[]): Run[] {
  const runs: Run[] = []
  for (const { id, number, words, depth } of contents) {
    if (depth === 1) runs.push({ ids: [id], head: number ? `${number}\u2002${words}` : words })
    if (depth === 2) runs.at(-1)?.ids.push(id)
  }
  return runs
}

/** The first page has its title at the top, and no head; that of a book has no foot either. */
const bareFirst =
  '@page:first{@top-left{content:none}@top-right{content:none}}' +
  '@page bound-title{@bottom-left{content:none}@bottom-right{content:none}}'

/**
 * Rules of CSS for the margins of pages: head and foot, and in the head what the pages belong to.
 * @param site at the head of each page
 * @param edition at its foot
 */
export function pageRules(site: string, edition: string, runs: readonly Run[]): string {
  // Here, with the words, because Chromium weighs `:first` against other rules of the same sheet only.
  const left = `@top-left{content:${cssString(site)};width:25%;font-weight:700;vertical-align:bottom;padding-bottom:5mm}`
  const all = `@page{${left}@top-right{width:75%}@bottom-left{content:${cssString(edition)}}}${bareFirst}`
  const named = runs.map(({ ids, head }, index) => {
    const name = `run-${index + 1}`
    const elements = ids.map((id) => `[id=${cssString(id)}]`).join(',')
    return `${elements}{page:${name}}@page ${name}{@top-right{content:${cssString(head)}}}`
  })
  return [all, ...named].join('')
}
