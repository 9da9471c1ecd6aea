import { markOf } from './marks.ts'
import { descend, type Node } from './tree.ts'

/** The figures that marks print, by id: of a fact ("" when it has none) and of a range. */
export interface Figures {
  fact(id: string): string
  range(series: string): string
}

export interface Printed {
  /** Running text: paragraphs and the items of lists. */
  paragraphs: string[]
  /** Headings and cells of tables: read, but no sentences. */
  fragments: string[]
}

const containers = ['paragraph', 'heading', 'tableCell']

/**
 * What a reader reads of a page of prose, with the figures that its marks print. What other components put on the page
 * is not part of it, nor are the notes.
 */
export function printed(tree: Node, figures: Figures): Printed {
  const text: Printed = { paragraphs: [], fragments: [] }
  for (const node of descend(tree)) {
    if (!containers.includes(node.type)) continue
    const words = read(node, figures).replace(/\s+/g, ' ').trim()
    if (words) (node.type === 'paragraph' ? text.paragraphs : text.fragments).push(words)
  }
  return text
}

function read(node: Node, figures: Figures): string {
  const mark = markOf(node)
  if (mark?.kind === 'series') return figures.range(mark.id)
  if (mark?.kind === 'facts') return figures.fact(mark.id) || mark.words
  if (mark) return ''
  if (node.type === 'break') return ' '
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return String(node.value)
  return 'children' in node ? (node.children as Node[]).map((child) => read(child, figures)).join('') : ''
}
