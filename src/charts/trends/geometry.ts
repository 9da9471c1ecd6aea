import { factorFor, sizeFor } from '../frame/figure.ts'
import type { LabelStyle } from '../frame/labels.ts'
import { round } from '../frame/tree.ts'
import { columnsFor, frames } from './frames.ts'
import { yearOf, type Panel } from './panel.ts'
import { headingOf, placePanel, type PlacedPanel, type Years } from './placed-panel.ts'

export interface TrendsGeometry {
  height: number
  style: LabelStyle
  radius: number
  panels: PlacedPanel[]
}

/** The least number of years on the axis, so that two bars do not fill a panel. */
const leastYears = 5

/** The first and the last year of the axis that all panels share. */
export function yearsOf(panels: readonly Panel[]): Years {
  const years = panels.flatMap(({ figures }) => figures.map(({ at }) => yearOf(at)))
  const last = Math.max(...years)
  return [Math.min(...years, last - leastYears + 1), last]
}

/**
 * Lays out panels in rows, all with one axis of time and each with a scale of its own that begins at nothing.
 * @param width of the drawing, in pixels
 */
export function trendsGeometry(panels: readonly Panel[], width: number): TrendsGeometry {
  const [frame, factor] = [frames[sizeFor(width)], factorFor(width)]
  const columns = columnsFor(panels, width)
  const years = yearsOf(panels)
  const widthAt = (whole: number) => (whole - (columns - 1) * frame.gap) / columns
  // As many lines as the longest title needs at the least width, so that the drawing keeps its shape at all widths.
  const linesOf = (panel: Panel) => {
    const { title, of } = headingOf(panel, widthAt(Math.min(width, frame.least)), frame)
    return title.length + of.length
  }
  const placed: PlacedPanel[] = []
  let top = 0
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns)
    const height = (Math.max(...row.map(linesOf)) * frame.line + frame.head + frame.plot) * factor
    for (const [column, panel] of row.entries()) {
      const box = { x: round(column * (widthAt(width) + frame.gap)), y: top, width: widthAt(width), height }
      placed.push(placePanel(panel, box, frame.plot * factor, years, frame))
    }
    top += height + (frame.axis + frame.rowGap) * factor
  }
  return { height: round(top - frame.rowGap * factor), style: frame.style, radius: frame.radius, panels: placed }
}
