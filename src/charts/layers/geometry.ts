import { sizeFor } from '../frame/figure.ts'
import { sectionGeometry } from './section.ts'
import { stackGeometry } from './stack.ts'
import type { Layer, LayersGeometry, SectionWords } from './types.ts'

/**
 * The layers from the Syrian side to the Iraqi interior, heights, depths and widths to one scale: side by side along
 * the ground, or on narrow screens one below the other. Their distances are schematic.
 * @param width of the drawing, in pixels
 */
export function layersGeometry(layers: readonly Layer[], words: SectionWords, width: number): LayersGeometry {
  return sizeFor(width) === 'wide' ? sectionGeometry(layers, words, width) : stackGeometry(layers, words, width)
}
