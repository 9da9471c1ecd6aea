import type { MapContent, MapMark, MapState } from './content.ts'
import { layOut, linesOf, type LaidLabel, type Layout } from './layout.ts'

export interface DrawnMark {
  mark: MapMark
  x: number
  y: number
  /** For a crossing: the report of its state that is drawn. */
  report: MapState | undefined
}

export interface DrawnLabel extends LaidLabel {
  lines: string[]
}

export interface MapGeometry extends Omit<Layout, 'labels' | 'standing'> {
  /** From north to south. */
  marks: DrawnMark[]
  labels: DrawnLabel[]
}

/** The state that a crossing was last reported in by a day; undefined before the first report. */
export const reportBy = ({ states = [] }: Pick<MapMark, 'states'>, day: string): MapState | undefined =>
  states.find(({ from }) => from <= day)

/** Layouts by their marks and width: the day moves nothing, so that the map follows the control without a pause. */
const layouts = new WeakMap<MapContent['marks'], Map<number, Layout>>()

function layoutFor(content: MapContent, width: number): Layout {
  const known = layouts.get(content.marks) ?? new Map<number, Layout>()
  layouts.set(content.marks, known)
  const layout = known.get(width) ?? layOut(content, width)
  known.set(width, layout)
  return layout
}

/**
 * The map for a width, in pixels, with the state of each crossing as it was last reported by the day of the content.
 * A state has its date where the layout is wide.
 */
export function mapGeometry(content: MapContent, width: number): MapGeometry {
  const { standing, labels, ...layout } = layoutFor(content, width)
  const called = content.states[layout.size]
  const lines = (mark: MapMark): string[] => {
    if (!mark.states) return linesOf(mark.name)
    const report = reportBy(mark, content.on)
    return [mark.name, called[report?.is ?? 'none'], ...(report && layout.size === 'wide' ? [report.when] : [])]
  }
  return {
    ...layout,
    marks: standing
      .filter(({ each }) => each.shares === undefined)
      .map(({ each: mark, x, y }) => ({ mark, x, y, report: reportBy(mark, content.on) })),
    labels: labels.map((label) => ({ ...label, lines: lines(label.mark) })),
  }
}
