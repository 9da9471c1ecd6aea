import { shortPath } from './path.ts'
import type { Attributes, Tree } from './tree.ts'

/** Attributes that place an element: whole pixels do for words and boxes. */
const places = ['x', 'y', 'dy', 'cx', 'cy', 'width', 'height']

/**
 * A drawing as it comes with a page: the same in fewer letters. Files keep the finer one.
 * @param grid see `shortPath`
 */
export function shortTree(node: Tree, grid: number, line?: Tree): Tree {
  const attributes: Attributes = Object.fromEntries(
    Object.entries(node.attributes).flatMap(([name, value]) => {
      // Text begins at its start, and the first of its lines where it does itself.
      if (name === 'text-anchor' && value === 'start') return []
      if (name === 'x' && line?.attributes['x'] === value && node.attributes['dy'] === undefined) return []
      if (name === 'd') return [[name, shortPath(String(value), grid)]]
      return [[name, places.includes(name) && typeof value === 'number' ? Math.round(value) : value]]
    }),
  )
  const children = node.children.map((child, index) =>
    typeof child === 'string' ? child : shortTree(child, grid, node.name === 'text' && index === 0 ? node : undefined),
  )
  return { ...node, attributes, children }
}
