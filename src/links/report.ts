import { toCsv } from '../site/csv.ts'
import { states, type Finding, type Link } from './link.ts'

const byState = (a: Finding, b: Finding): number => states.indexOf(b.state) - states.indexOf(a.state)

/** All that was found as CSV: what is gone or moved is found by its column. */
export const reportOf = (found: readonly (Link & Finding)[]): string =>
  toCsv(
    found.toSorted(byState).map(({ source, state, status, url, leadsTo, archived, remark }) => ({
      source,
      state,
      status: status ?? null,
      url,
      leadsTo: leadsTo ?? null,
      archived: archived ?? null,
      remark: remark ?? null,
    })),
  )

/** What an editor has to do something about, and how many of each state there are. */
export function summaryOf(found: readonly (Link & Finding)[]): string[] {
  const gone = found.filter(({ state }) => state === 'gone')
  const lines = gone.map(({ source, url, status, archived }) => {
    const remedy = archived ? `a copy is named: ${archived}` : 'name a copy of it under archived'
    return `${source}: gone (${status}): ${url}; ${remedy}.`
  })
  const counts = states.map((state) => `${found.filter((each) => each.state === state).length} ${state}`)
  return [...lines, `${found.length} addresses of sources: ${counts.join(', ')}.`]
}
