import type { Kind } from '../../../src/schemas/kinds.ts'

/** How many entries a grown site has of each kind, and how many outlets its sources come from. */
export type Plan = Record<Kind | 'outlets', number>

/** What `content/` holds, without the pages that every site has once: a grown site has the same proportions. */
const real: Plan = {
  pages: 21,
  measures: 9,
  threats: 4,
  agencies: 21,
  places: 30,
  facts: 765,
  sources: 695,
  events: 90,
  series: 42,
  speakers: 170,
  topics: 42,
  glossary: 93,
  outlets: 336,
}

/** The pages that the build makes of `real`, and those that even the smallest site has. */
const [built, least] = [2_500, 92]

/** How many entries of each kind make a site of about so many pages. */
export function planFor(pages: number): Plan {
  const share = Math.max(0, pages - least) / (built - least)
  const entries = Object.entries(real).map(([kind, count]) => [kind, Math.max(1, Math.round(count * share))])
  return Object.fromEntries(entries) as Plan
}
