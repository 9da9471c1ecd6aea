import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri'

export type Node = MdastNode

export interface Point {
  line: number
  column: number
}

export type Parsed = { tree: Node } | { error: Point & { message: string } }

/** Parses MDX with the parser that builds the site, so that the checker and the site read the same. */
export function parseProse(source: string): Parsed {
  try {
    return { tree: mdxToMdast(source) }
  } catch (cause) {
    return { error: faultIn(cause) }
  }
}

/** What the compiler that builds the site finds wrong in text that parses, such as a broken import. */
export function compileFault(source: string): (Point & { message: string }) | undefined {
  try {
    mdxToJs(source)
    return undefined
  } catch (cause) {
    return faultIn(cause)
  }
}

function faultIn(cause: unknown): Point & { message: string } {
  // "3:5: what is wrong (3:5) (code)": the place comes first, and again inside.
  const [, line = '1', column = '1', message = String(cause)] =
    /^(?:Error: )?(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/.exec(String(cause)) ?? []
  return { line: Number(line), column: Number(column), message: message.replace(/ \(\d+:\d+\)/g, '') }
}

/** Every node below and including `node`, in document order. */
export function* descend(node: Node): Generator<Node> {
  yield node
  if ('children' in node) for (const child of node.children as Node[]) yield* descend(child)
}

/** Where a node starts, in lines and columns counted from 1. */
export function startOf(node: Node): Point {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

const inline = ['text', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'inlineCode', 'mdxJsxTextElement']

/** The words a node holds, blocks and cells parted by spaces. `skip` leaves out nodes with all below them. */
export function wordsOf(node: Node, skip: (node: Node) => boolean = () => false): string {
  if (skip(node)) return ''
  if (node.type === 'break') return ' '
  if (node.type === 'image') return ` ${node.alt ?? ''} `
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return String(node.value)
  if (!('children' in node)) return ''
  const words = (node.children as Node[]).map((child) => wordsOf(child, skip)).join('')
  return inline.includes(node.type) ? words : ` ${words} `
}
