import { crossingsFigure } from '../charts/crossings/model.ts'
import type { Figure } from '../charts/frame/figure.ts'
import type { Names } from '../charts/layers/layers.ts'
import { layersFigure, reportedLayers } from '../charts/layers/model.ts'
import { outlines } from '../charts/map/atlas.ts'
import { mapFigure } from '../charts/map/model.ts'
import { observationsFigure } from '../charts/observations/model.ts'
import { progressFigure } from '../charts/progress/model.ts'
import { responsibilitiesFigure } from '../charts/responsibilities/model.ts'
import { timelineFigure } from '../charts/timeline/model.ts'
import { trendsFigure } from '../charts/trends/model.ts'
import { en } from '../i18n/en.ts'
import { deadline } from '../ledger/dates.ts'
import type { Content } from './content.ts'
import { crossings, reportedStates } from './crossings.ts'

/** The atlas is read once: no content changes it. */
const outline = outlines()

/**
 * Every figure of the site that has something to draw, by name: those that prose shows and one for each quantity.
 * Throws when nothing gives the length of the border, because the masthead and the progress figure rest on it.
 */
export function figuresOf(content: Content): Map<string, Figure> {
  const { ledger, site, prose } = content
  const length = ledger.spread(site.lengthSeries)
  if (!length) throw new Error(`Nothing observes the series "${site.lengthSeries}".`)
  const bodies = prose.agencies.map(({ id, data }) => ({ id, title: data.title, parent: data.parent }))
  const names = layerNames(prose)
  const mapped = prose.places.map(({ id, data }) => ({ ...data, id, states: reportedStates(data, ledger) }))
  const figures: Figure[] = [
    progressFigure(ledger, length, bodies, deadline(site.asOf), en),
    crossingsFigure(crossings(content), site.asOf, en),
    layersFigure(reportedLayers(prose.measures, ledger, names, en), names.threats, en),
    mapFigure(mapped, outline, site.asOf, en),
    timelineFigure(content.events, ledger, site.asOf, en),
    responsibilitiesFigure(prose.agencies, ledger, en),
    ...prose.threats.flatMap(({ id, data }) => trendsFigure({ id, ...data }, ledger, en) ?? []),
    ...[...ledger.series.keys()]
      .filter((id) => ledger.observations(id).length > 0)
      .map((id) => observationsFigure(id, ledger, en)),
  ]
  // A drawing without a mark says nothing: the checker tells an author who asks for it.
  const drawn = figures.filter(({ input }) => Object.keys(input.say).length > 0)
  return new Map(drawn.map((figure) => [figure.name, figure]))
}

/** The names that the layers of the defence speak of, by id: of threats and of places. */
export const layerNames = ({ threats, places }: Pick<Content['prose'], 'threats' | 'places'>): Names => ({
  threats: titles(threats),
  places: titles(places),
})

const titles = (entries: readonly { id: string; data: { title: string } }[]) =>
  new Map(entries.map(({ id, data }) => [id, data.title]))
