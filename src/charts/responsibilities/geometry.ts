import { factorFor, sizeFor, type Size } from '../frame/figure.ts'
import { list } from './list.ts'
import { matrix } from './matrix.ts'
import type { BodyRow, ResponsibilitiesGeometry } from './types.ts'

type Layout = (
  rows: readonly BodyRow[],
  tasks: readonly string[],
  width: number,
  factor: number,
) => ResponsibilitiesGeometry

/** On a wide screen a matrix of bodies and tasks, on a phone each body with its tasks in words beneath. */
const layouts: Record<Size, Layout> = { wide: matrix, narrow: list }

/**
 * Where names, lines of command and marks stand.
 * @param rows bodies in the order of the line of command, each after the one above it
 * @param tasks the names of the columns, a word or two each
 * @param width of the drawing, in pixels
 */
export function responsibilitiesGeometry(
  rows: readonly BodyRow[],
  tasks: readonly string[],
  width: number,
): ResponsibilitiesGeometry {
  return layouts[sizeFor(width)](rows, tasks, width, factorFor(width))
}
