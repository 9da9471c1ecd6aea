import frame from './frame/chart.css?inline'
import crossings from './crossings/crossings.css?inline'
import layers from './layers/layers.css?inline'
import progress from './progress/progress.css?inline'

/** The styles of each figure that prose can hold, by component: only pages that have it carry them. */
const own: Record<string, string> = { ProgressFigure: progress, LayersFigure: layers, CrossingsFigure: crossings }

/** The styles that a page needs for its figures; empty for a page without any. */
export function figureStyles(components: Iterable<string>): string {
  const needed = [...new Set(components)].flatMap((name) => own[name] ?? [])
  return needed.length > 0 ? [frame, ...needed].join('\n') : ''
}
