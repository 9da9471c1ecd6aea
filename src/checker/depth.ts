import type { Node } from '../prose/tree.ts'
import type { Point } from '../prose/tree.ts'

/** How deep brackets, quotations, lists and components may stand within each other. People write some five. */
export const mostDeep = 60

const opening = '([{'
const closing = ')]}'
/** Marks of quotations and lists, one within the other on one line. */
const marks = new RegExp(`(?:(?:[>*+?-]|\\d+[.)])[ \\t]*){${mostDeep}}`)

/**
 * Where text nests too deep, or undefined. It is looked for before text is parsed: the parser of prose, which is not
 * written in JavaScript, takes the whole process with it when it runs out of memory for what is open.
 */
export function tooDeep(text: string): Point | undefined {
  const [inBrackets, inMarks] = [deepBracket(text), marksOf(text)]
  const offset = Math.min(inBrackets ?? Infinity, inMarks ?? Infinity)
  if (offset === Infinity) return undefined
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

function deepBracket(text: string): number | undefined {
  let open = 0
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (opening.includes(character)) open++
    else if (closing.includes(character)) open = Math.max(0, open - 1)
    if (open > mostDeep) return index
  }
  return undefined
}

function marksOf(text: string): number | undefined {
  // A line of dashes is a rule, not a list in a list.
  const match = text.split('\n').findIndex((line) => marks.test(line) && !/^\s*[-*]+\s*$/.test(line))
  return match < 0 ? undefined : text.split('\n').slice(0, match).join('\n').length + (match > 0 ? 1 : 0)
}

/** The first node that stands too deep in a tree, or undefined. It keeps its own list of what is open, and so cannot overflow. */
export function deepNode(tree: Node): Node | undefined {
  const waiting: [Node, number][] = [[tree, 0]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next
    if (depth > mostDeep) return node
    if ('children' in node) for (const child of node.children as Node[]) waiting.push([child, depth + 1])
  }
  return undefined
}
