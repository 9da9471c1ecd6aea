import { claimFacts, targetFacts } from '../charts/progress/claims.ts'
import { currentObservations } from '../ledger/current.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Shown } from '../prose/usage.ts'
import type { Measure } from '../schemas/measure.ts'
import type { Place } from '../schemas/place.ts'
import type { Site } from '../schemas/site.ts'
import { en } from '../i18n/en.ts'

/** The facts that each figure or card shows, by component: a fact is used where it is drawn, not only where prose names it. */
export function shownBy(
  ledger: Ledger,
  measures: readonly Measure[],
  places: readonly Place[],
  site: Site,
): Record<string, Shown> {
  const lengths = ledger.spread(site.lengthSeries)?.ids ?? []
  const current = currentObservations(site.progressSeries, ledger)
  const ids = (facts: { id: string }[]) => facts.map(({ id }) => id)
  return {
    ProgressFigure: {
      title: en.chart.names.progress,
      facts: [...ids(claimFacts(ledger).map(({ fact }) => fact)), ...ids(targetFacts(ledger)), ...lengths],
    },
    LayersFigure: {
      title: en.chart.names.layers,
      facts: measures.flatMap(({ drawing }) =>
        [drawing.height, drawing.width, drawing.depth].filter((id) => id !== undefined),
      ),
    },
    CrossingsFigure: {
      title: en.chart.names.crossings,
      facts: places.flatMap(({ states }) => states.map(({ fact }) => fact)),
    },
    AtAGlance: { title: en.card.glance, facts: [...lengths, ...ids(current)] },
  }
}
