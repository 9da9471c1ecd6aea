/** One figure of a panel, ready to be drawn. Times are in milliseconds. */
export interface Counted {
  id: string
  /** Who counted, in few words, and the number of this counter in the panel: 0 is the first that speaks. */
  who: string
  counter: number
  /** The figure in words, without its unit: "about 3,000". */
  label: string
  min: number
  max: number
  /** Where the figure has no end: "more than" is open above. */
  open?: 'above' | 'below'
  /** A count for a whole year, one for another time, of which mostly the end is known, or a level at a date. */
  kind: 'year' | 'part' | 'level'
  /** Where it stands in time. */
  at: number
  /** Ids of the figures of the panel that cannot be true together with it. */
  conflicts: string[]
}

/** The figures for one quantity that count the same thing of the same area. */
export interface Panel {
  /** What is counted. */
  title: string
  /** Of what stretch or area. */
  of: string
  /** What stands before and after a number of it: "$" and "", "" and " kg". */
  unit: readonly [string, string]
  /** True for what lasts from one date to the next, so that figures of one counter can be joined. */
  lasts: boolean
  /** Oldest first. */
  figures: Counted[]
}

/** The year of a time in milliseconds, in UTC. */
export const yearOf = (time: number): number => new Date(time).getUTCFullYear()

/** True when no year without a figure lies between two figures. */
const follows = (a: Counted, b: Counted) => yearOf(b.at) - yearOf(a.at) <= 1

/**
 * The pairs of figures that a line joins: of what lasts, by one counter, one after the other, with no year between
 * that has no figure. Figures that cannot both be true are no course of things.
 */
export function joinsOf({ figures, lasts }: Panel): [Counted, Counted][] {
  if (!lasts) return []
  return figures.flatMap((later, index): [Counted, Counted][] => {
    const earlier = figures.slice(0, index).findLast(({ counter }) => counter === later.counter)
    const joined = earlier && earlier.at < later.at && follows(earlier, later) && !earlier.conflicts.includes(later.id)
    return joined ? [[earlier, later]] : []
  })
}

/** The pairs of figures that cannot both be true, each once. */
export function tiesOf({ figures }: Panel): [Counted, Counted][] {
  return figures.flatMap((one, index) =>
    figures
      .slice(index + 1)
      .filter(({ id }) => one.conflicts.includes(id))
      .map((other): [Counted, Counted] => [one, other]),
  )
}

/** Figures that one name can stand for: one after the other by one counter, without a gap. */
export function stretchesOf({ figures }: Panel): Counted[][] {
  const stretches: Counted[][] = []
  for (const figure of figures) {
    const last = stretches.at(-1)?.at(-1)
    if (last?.counter === figure.counter && follows(last, figure)) stretches.at(-1)?.push(figure)
    else stretches.push([figure])
  }
  return stretches
}

/**
 * How much a reader needs each figure, by id: 2 for the first, last, least and greatest of the panel, 1 for the first
 * and last of each counter.
 */
export function needsOf({ figures }: Panel): Map<string, number> {
  const most = (better: (a: Counted, b: Counted) => boolean) =>
    figures.reduce<Counted | undefined>((best, each) => (!best || better(each, best) ? each : best), undefined)
  const found = [figures[0], figures.at(-1), most((a, b) => a.max > b.max), most((a, b) => a.min < b.min)]
  const needs = new Map<string, number>()
  for (const all of [figures, figures.toReversed()])
    for (const { id } of new Map(all.map((each) => [each.counter, each])).values()) needs.set(id, 1)
  for (const each of found) if (each) needs.set(each.id, 2)
  return needs
}
