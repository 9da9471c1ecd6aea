import type { Chosen } from '../document/chapter.ts'

/** How a chapter stands on paper: it begins a sheet, belongs to the sheets of the one before, or just runs on. */
export type Flow = 'begins' | 'belongs' | 'runs-on'

/**
 * How the chapters of a chosen set follow each other. Whole pages of the site begin a sheet, with those that belong
 * under them; a few parts of a page would leave most of it empty, and run on.
 */
export function flowOf(chapters: readonly Pick<Chosen, 'depth' | 'parts'>[]): Flow[] {
  let last: Flow = 'runs-on'
  return chapters.map(({ depth, parts }) => {
    if (parts) last = 'runs-on'
    else last = depth === 1 || last === 'runs-on' ? 'begins' : 'belongs'
    return last
  })
}
