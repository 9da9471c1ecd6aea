import type { Claim } from './types.ts'
import type { Words } from '../../i18n/en.ts'

/**
 * The finding that the figure's title states, worked out from the claims: the largest fall from an
 * earlier claim of the whole wall to a later one, or that claims only grew.
 */
export function findingOf(claims: readonly Claim[], words: Words): string {
  const walls = claims
    .filter(({ what, stretch }) => what === 'wall' && stretch === 'whole')
    .sort((a, b) => a.date.localeCompare(b.date, 'en'))
  const falls = walls.flatMap((earlier, index) =>
    walls
      .slice(index + 1)
      .flatMap((later) => (later.km < earlier.km ? [{ earlier, later, fall: earlier.km - later.km }] : [])),
  )
  const worst = falls.sort((a, b) => b.fall - a.fall)[0]
  return worst ? words.chart.findingFall(worst.earlier.km, worst.later.km) : words.chart.findingRise
}
