import frame from './frame/chart.css?inline'
import controls from './frame/controls.css?inline'
import crossings from './crossings/crossings.css?inline'
import layers from './layers/layers.css?inline'
import map from './map/map.css?inline'
import observations from './observations/observations.css?inline'
import progress from './progress/progress.css?inline'
import responsibilities from './responsibilities/responsibilities.css?inline'
import timeline from './timeline/timeline.css?inline'
import trends from './trends/trends.css?inline'
import type { ChartKind } from './frame/figure.ts'

/** The styles of each chart, with those of its controls. */
const own: Record<ChartKind, string> = {
  crossings,
  layers: controls + layers,
  map: controls + map,
  observations,
  progress: controls + progress,
  responsibilities,
  timeline: controls + timeline,
  trends,
}

/** Every kind of chart. */
export const chartKinds = Object.keys(own) as ChartKind[]

/** The styles that a page needs for its figures; empty for a page without any. */
export function figureStyles(charts: Iterable<ChartKind>): string {
  const needed = [...new Set(charts)].map((chart) => own[chart])
  return needed.length > 0 ? [frame, ...needed].join('\n') : ''
}
