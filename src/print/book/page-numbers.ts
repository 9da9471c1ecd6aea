/** A mention that the index names. */
export interface Locator {
  /** The id that it leads to. */
  id: string
  /** True in what is about the name itself. */
  about: boolean
}

/** What stands in the index for mentions: the number of a page, or the end of a range that the one before begins. */
export interface PageLocator extends Locator {
  page: number
  ends: boolean
}

/** The page of an id. Throws when it is on none. */
export function pageOf(id: string, pages: ReadonlyMap<string, number>): number {
  const page = pages.get(id)
  if (page === undefined) throw new Error(`The PDF has no page for "${id}".`)
  return page
}

/** So many pages in a row are a range; two are two. */
const rangeFrom = 3

/** Runs of numbers that follow each other. */
function runsOf<T extends { page: number }>(sorted: readonly T[]): T[][] {
  const runs: T[][] = []
  for (const each of sorted) {
    const run = runs.at(-1)
    if (run && run.at(-1)?.page === each.page - 1) run.push(each)
    else runs.push([each])
  }
  return runs
}

/**
 * The pages of mentions, each once: 12, 14–16. A range is of mentions that are alike.
 * @param pages of the ids. Throws when one of them is on none.
 */
export function pageLocators(locators: readonly Locator[], pages: ReadonlyMap<string, number>): PageLocator[] {
  const byPage = new Map<number, PageLocator>()
  for (const { id, about } of locators) {
    const page = pageOf(id, pages)
    const known = byPage.get(page)
    byPage.set(page, { id: known?.id ?? id, about: about || (known?.about ?? false), page, ends: false })
  }
  const sorted = [...byPage.values()].sort((a, b) => a.page - b.page)
  const alike = [true, false].flatMap((about) => runsOf(sorted.filter((each) => each.about === about)))
  return alike
    .sort(([a], [b]) => (a?.page ?? 0) - (b?.page ?? 0))
    .flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)]
      return first && last && run.length >= rangeFrom ? [first, { ...last, ends: true }] : run
    })
}
