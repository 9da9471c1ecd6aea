import { headingsIn } from './headings.ts'
import { wordsOf, type Node } from './tree.ts'

const plain = ['text', 'emphasis', 'strong', 'link']

/** A word that reads the same in the source and on the page: no quotation mark or dash that printing may change. */
const steady = /^[\p{L}\p{N}(]+(-\p{L}+)*[.,;:)]?$/u

/** The least number of words that tell a place from others. */
const fewest = 4

/**
 * The words that a paragraph begins with, as far as they are text on the page and no component that prints something
 * of its own; empty when they are too few to be found by.
 */
function openingOf(paragraph: Node): string {
  if (!('children' in paragraph)) return ''
  const children = paragraph.children as Node[]
  const end = children.findIndex(({ type }) => !plain.includes(type))
  const text = children
    .slice(0, end < 0 ? undefined : end)
    .map((node) => wordsOf(node))
    .join('')
  // A word that touches what follows is not known to its end.
  const whole = end < 0 ? text : text.replace(/\S+$/, '')
  const words = whole.trim().split(/\s+/)
  const changed = words.findIndex((word) => !steady.test(word))
  const kept = changed < 0 ? words : words.slice(0, changed)
  return kept.length < fewest ? '' : kept.join(' ')
}

/**
 * The opening words of each section, by the anchor of its heading, as far as it begins with enough of them. The words
 * of the heading itself would be no help: the list of sections has them first.
 */
export function openingsIn(tree: Node): Map<string, string> {
  const headings = headingsIn(tree)
  const nodes = 'children' in tree ? (tree.children as Node[]) : []
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' ? [index] : []))
  return new Map(
    starts.flatMap((start, index) => {
      const first = nodes[start + 1]
      const opening = first?.type === 'paragraph' ? openingOf(first) : ''
      const heading = headings[index]
      return heading && opening ? [[heading.id, opening] as const] : []
    }),
  )
}
