import { cssString } from './sheet.ts'
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

/**
 * Rules of CSS for the margins of pages: head and foot, and in the head what the pages belong to.
 * @param site at the head of each page
 * @param edition at its foot
 */
export function pageRules(site: string, edition: string, runs: readonly Run[]): string {
  const all = `@page{@top-left{content:${cssString(site)};white-space:nowrap}@bottom-left{content:${cssString(edition)}}}`
  const named = runs.map(({ ids, head }, index) => {
    const name = `run-${index + 1}`
    const elements = ids.map((id) => `[id=${cssString(id)}]`).join(',')
    return `${elements}{page:${name}}@page ${name}{@top-right{content:${cssString(head)}}}`
  })
  return [all, ...named].join('')
}
