import { boundsOf, currentObservations } from '../ledger/current.ts'
import type { Spread } from '../ledger/range.ts'
import type { Bounds } from '../ledger/value.ts'
import { lineOf, type Line } from '../charts/line/geometry.ts'
import type { Content } from './content.ts'

export interface Border {
  /** What sources give for the length, in km. */
  length: Spread
  /** What current claims report built, in km. */
  built: Bounds
  line: Line
}

/** The border as the line under the masthead draws it; undefined while the ledger has no length or nothing built. */
export function borderOf({ ledger, site }: Pick<Content, 'ledger' | 'site'>): Border | undefined {
  const length = ledger.spread(site.lengthSeries)
  const built = boundsOf(currentObservations(site.progressSeries, ledger))
  return length && built && { length, built, line: lineOf(length, built) }
}
