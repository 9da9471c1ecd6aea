import GithubSlugger from 'github-slugger'
import { descend, parseProse, startOf, wordsOf, type Node, type Point } from './tree.ts'

export interface Heading {
  depth: number
  /** The anchor that the site gives it. */
  id: string
  words: string
  point: Point
  /** What a comment in it says, whether or not that gives its id. */
  comment?: string
}

/**
 * What the comment in a heading says: "#why-dug" in `## Why it was dug {/* #why-dug *\/}`. Undefined without one.
 * @param children of the heading, in Markdown's tree or in HTML's: the checker reads the one, the site the other
 */
export function commentIn(children: readonly { type: string }[]): string | undefined {
  for (const child of children) {
    if (child.type !== 'mdxTextExpression' || !('value' in child)) continue
    const [, comment] = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(String(child.value)) ?? []
    if (comment !== undefined) return comment.trim()
  }
  return undefined
}

/** The id that a comment gives; undefined when it is another remark, or none. */
export function idGivenBy(comment: string | undefined): string | undefined {
  return comment?.startsWith('#') ? comment.slice(1) : undefined
}

/** The headings of a page with the ids that the site gives them. */
export function headingsIn(tree: Node): Heading[] {
  const slugger = new GithubSlugger()
  return [...descend(tree)].flatMap((node) => {
    if (node.type !== 'heading') return []
    const words = wordsOf(node).trim()
    const comment = commentIn(node.children)
    const id = idGivenBy(comment) ?? slugger.slug(words)
    return [{ depth: node.depth, id, words, point: startOf(node), ...(comment !== undefined && { comment }) }]
  })
}

/** The headings of MDX source. Throws when it does not parse. */
export function headingsOf(body: string): Heading[] {
  const parsed = parseProse(body)
  if ('error' in parsed) throw new Error(parsed.error.message)
  return headingsIn(parsed.tree)
}
