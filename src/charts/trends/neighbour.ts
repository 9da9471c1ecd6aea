import type { Counted, Panel } from './panel.ts'

/**
 * The figure that an arrow key leads to from another: up and down to the panel before or after, to the figure nearest
 * in time. Undefined for other keys, and where no panel is.
 */
export function neighbour(panels: readonly Panel[], id: string | undefined, key: string): string | undefined {
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0
  const place = panels.findIndex(({ figures }) => figures.some((each) => each.id === id))
  const from = panels[place]?.figures.find((each) => each.id === id)
  if (step === 0 || !from) return undefined
  const far = (each: Counted) => Math.abs(each.at - from.at)
  // At the ends of the column the reading stays where it is.
  return panels[place + step]?.figures.reduce((best, each) => (far(each) < far(best) ? each : best)).id ?? id
}
