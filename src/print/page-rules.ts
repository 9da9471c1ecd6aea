import { cssString } from './css-string.ts'
import type { Entry } from './figures.ts'

/** The part of the contents that a run of pages belongs to, for the heads of its pages. */
export interface Run {
  /** The ids of the elements on its pages. */
  ids: string[]
  /** What stands at the head of each of its pages. */
  head: string
}

/** The chapters of a document as runs of pages: one for each chapter of the first row with those below it. */
export function runsOf(contents: readonly Entry[]): Run[] {
  const runs: Run[] = []
  for (const { id, number, words, depth } of contents) {
    if (depth === 1) runs.push({ ids: [id], head: `${number}\u2002${words}` })
    if (depth === 2) runs.at(-1)?.ids.push(id)
  }
  return runs
}

/** Rules that give each run of pages a head of its own. */
export const pageRules = (runs: readonly Run[]): string =>
  runs
    .map(({ ids, head }, index) => {
      const name = `run-${index + 1}`
      const elements = ids.map((id) => `[id=${cssString(id)}]`).join(',')
      return `${elements}{page:${name}}@page ${name}{@top-right{content:${cssString(head)}}}`
    })
    .join('')
