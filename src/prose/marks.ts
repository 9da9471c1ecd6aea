import { descend, startOf, wordsOf, type Node, type Point } from './tree.ts'

/** The components that carry evidence, with the kind of entry that each points to. */
export const evidenceComponents = { Fact: 'facts', Cite: 'sources', Range: 'series' } as const

export type MarkKind = (typeof evidenceComponents)[keyof typeof evidenceComponents]

export interface Mark {
  kind: MarkKind
  id: string
  /** Where in the source, for a cited one. */
  at?: string
  /** Words between the tags, if any. */
  words: string
  point: Point
}

/** The value of a JSX attribute written as plain text; undefined when absent. */
export function attribute(node: Node, name: string): string | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined
  const found = node.attributes.find((each) => 'name' in each && each.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

/** A component's name, for nodes that are components. */
export function componentName(node: Node): string | undefined {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement' ? (node.name ?? undefined) : undefined
}

/** The evidence mark that a node is, or undefined. */
export function markOf(node: Node): Mark | undefined {
  const name = componentName(node)
  if (!name || !Object.hasOwn(evidenceComponents, name)) return undefined
  const kind = evidenceComponents[name as keyof typeof evidenceComponents]
  const at = attribute(node, 'at')
  const id = attribute(node, kind === 'series' ? 'series' : 'id') ?? ''
  return { kind, id, ...(at ? { at } : {}), words: wordsOf(node).trim(), point: startOf(node) }
}

/** Every evidence mark below a node, in document order. */
export function marksIn(tree: Node): Mark[] {
  return [...descend(tree)].flatMap((node) => markOf(node) ?? [])
}
