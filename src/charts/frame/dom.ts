import type { Tree } from './tree.ts'

const svg = 'http://www.w3.org/2000/svg'

/** A drawing as SVG elements of the page. */
export function toDom(node: Tree | string): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const element = document.createElementNS(svg, node.name)
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) element.setAttribute(name, String(value))
  element.append(...node.children.map(toDom))
  return element
}
