import { attribute, componentName } from './marks.ts'
import { descend, type Node } from './tree.ts'

/** The components that put a figure into prose, with the name of the figure, or of the attribute that completes it. */
const named: Record<string, { name: string; by?: string }> = {
  ProgressFigure: { name: 'progress' },
  LayersFigure: { name: 'layers' },
  CrossingsFigure: { name: 'crossings' },
  TimelineFigure: { name: 'timeline' },
  MapFigure: { name: 'map' },
  ResponsibilitiesFigure: { name: 'responsibilities' },
  SeriesFigure: { name: 'series', by: 'series' },
  TrendsFigure: { name: 'trends', by: 'threat' },
}

/** The name of the figure that a node puts into prose: "progress", "series-border-length"; undefined for other nodes. */
export function figureOf(node: Node): string | undefined {
  const component = componentName(node) ?? ''
  const figure = named[component]
  if (!figure) return undefined
  return figureFor(component, figure.by ? attribute(node, figure.by) : undefined)
}

/** The name of the figure that a component puts into prose, of a quantity or threat where it wants one. Throws for other components. */
export function figureFor(component: string, of = ''): string {
  const figure = named[component]
  if (!figure) throw new Error(`<${component}> is no figure.`)
  return figure.by ? `${figure.name}-${of}` : figure.name
}

/** The figures below a node, in document order: a figure's number is its place here. */
export function figuresIn(tree: Node): string[] {
  return [...descend(tree)].flatMap((node) => figureOf(node) ?? [])
}

/** The anchor of a figure in a page of prose. Published: figures are cited by it. */
export const figureAnchor = (name: string): string => `figure-${name}`
