import { inShortAnchor, withKeyPointsAnchor } from './anchors.ts'
import { secondsToRead } from './length.ts'
import { componentName, marksIn } from './marks.ts'
import { noteKey, type Note } from './notes.ts'
import type { Node } from './tree.ts'

/** A way to read less than all of a page. */
export interface Depth {
  /** The anchor at which the page shows no more than this. */
  id: string
  seconds: number
  /** Numbers of the notes that its marks lead to, in order. */
  notes: number[]
}

/**
 * The ways to read less than all of a page: its answer, then that with its key points. None where it lacks one of them.
 * @param notes of the page, by note key
 */
export function depthsIn(tree: Node, notes: ReadonlyMap<string, Note>): Depth[] {
  const blocks = 'children' in tree ? (tree.children as Node[]) : []
  const part = (name: string) => blocks.find((node) => componentName(node) === name)
  const [answer, keyPoints] = [part('Answer'), part('KeyPoints')]
  if (!answer || !keyPoints) return []
  const depth = (id: string, parts: Node[]): Depth => {
    const numbers = parts.flatMap(marksIn).flatMap((mark) => notes.get(noteKey(mark))?.number ?? [])
    return { id, seconds: secondsToRead(parts), notes: [...new Set(numbers)].sort((a, b) => a - b) }
  }
  return [depth(inShortAnchor, [answer]), depth(withKeyPointsAnchor, [answer, keyPoints])]
}
