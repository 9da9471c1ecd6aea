import type { Tree } from './tree.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

/** What only controls ask for, and so only drawings that the browser makes need. In text it would be a tenth of it. */
const forControls = ['data-from']

/** Shapes end where they begin, in SVG and in SVG within HTML. A page has hundreds of them. */
const shapes = ['circle', 'ellipse', 'line', 'path', 'rect', 'use']

/** A drawing as SVG or HTML text; texts and attributes are escaped. */
export function toMarkup(node: Tree | string): string {
  if (typeof node === 'string') return escape(node)
  const attributes = Object.entries(node.attributes)
    .filter(([name, value]) => value !== undefined && !forControls.includes(name))
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('')
  if (shapes.includes(node.name) && node.children.length === 0) return `<${node.name}${attributes}/>`
  return `<${node.name}${attributes}>${node.children.map(toMarkup).join('')}</${node.name}>`
}
