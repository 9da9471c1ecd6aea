import type { Tree } from './tree.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

/** Where marks stand: for the pointer, and so for drawings that the browser makes. In text it would be a tenth of it. */
const forPointers = ['data-x', 'data-y']

/** A drawing as SVG or HTML text; texts and attributes are escaped. */
export function toMarkup(node: Tree | string): string {
  if (typeof node === 'string') return escape(node)
  const attributes = Object.entries(node.attributes)
    .filter(([name, value]) => value !== undefined && !forPointers.includes(name))
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('')
  return `<${node.name}${attributes}>${node.children.map(toMarkup).join('')}</${node.name}>`
}
