import type { Figure } from '../charts/frame/figure.ts'
import { currentObservations } from '../ledger/current.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Shown } from '../prose/usage.ts'
import type { Site } from '../schemas/site.ts'
import { en } from '../i18n/en.ts'

/**
 * The facts that each figure or card shows, by the name of the figure or of the component: a fact is used where it is
 * drawn, not only where prose names it.
 */
export function shownBy(figures: ReadonlyMap<string, Figure>, ledger: Ledger, site: Site): Record<string, Shown> {
  const lengths = ledger.spread(site.lengthSeries)?.ids ?? []
  const current = currentObservations(site.progressSeries, ledger)
  const drawn = [...figures].map(([name, { title, facts }]) => [
    name,
    { title: en.chart.named(title), facts: [...new Set(facts.map(({ id }) => id))] },
  ])
  return {
    ...(Object.fromEntries(drawn) as Record<string, Shown>),
    AtAGlance: { title: en.card.glance, facts: [...lengths, ...current.map(({ id }) => id)] },
  }
}
