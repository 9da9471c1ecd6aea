import GithubSlugger from 'github-slugger'
import { descend, parseProse, wordsOf, type Node } from './tree.ts'

export interface Heading {
  depth: number
  /** The anchor that the site gives it. */
  id: string
  words: string
}

/** The headings of a page with the ids that the site gives them. */
export function headingsIn(tree: Node): Heading[] {
  const slugger = new GithubSlugger()
  return [...descend(tree)].flatMap((node) => {
    if (node.type !== 'heading') return []
    const words = wordsOf(node).trim()
    return [{ depth: node.depth, id: slugger.slug(words), words }]
  })
}

/** The headings of MDX source. Throws when it does not parse. */
export function headingsOf(body: string): Heading[] {
  const parsed = parseProse(body)
  if ('error' in parsed) throw new Error(parsed.error.message)
  return headingsIn(parsed.tree)
}
