import type { PageOutline, Wanted } from './choice.ts'
import { sheetsOf, sheetsOfPage, type Heights } from './estimate.ts'

/** How long choices are on paper. */
export interface Lengths {
  /** Of a document, in sheets. */
  of(wanted: readonly Wanted[]): number
  /** Of a page of the site by itself, in sheets. */
  ofPage(page: PageOutline): number
}

/** Fetches what the lengths follow from; undefined where it cannot be had, as while the site is being developed. */
export async function loadLengths(base: string): Promise<Lengths | undefined> {
  try {
    const response = await fetch(`${base}print/parts.json`)
    if (!response.ok) return undefined
    const heights = (await response.json()) as Heights
    return { of: (wanted) => sheetsOf(wanted, heights), ofPage: (page) => sheetsOfPage(page, heights) }
  } catch {
    return undefined
  }
}
