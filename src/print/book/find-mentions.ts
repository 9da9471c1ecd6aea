import type { Match } from './mentions.ts'
import { headingOf } from '../document/sections.ts'

/** A name in a section of a chapter. */
export interface Mention {
  /** Whose name it is: its place in the list of names. */
  of: number
  /** The id of the chapter. */
  chapter: string
  /** The id of the section; of the chapter before its first. */
  section: string
  /** How often the section has it. */
  times: number
  /** Where it is first: a text, and the place in it. */
  text: Text
  at: number
}

/** Words in drawings are not text, and an address mentions nothing. */
const unread = 'svg, .chapter-address, [lang=ar]'

function* textsIn(root: Element): Generator<Text> {
  if (root.matches(unread)) return
  for (const node of root.childNodes) {
    if (node.nodeType === 3) yield node as Text
    else if (node.nodeType === 1) yield* textsIn(node as Element)
  }
}

/**
 * Finds each name in each section of the chapters.
 * @param search finds the names in a text
 * @returns the mentions in the order of the text
 */
export function findMentions(chapters: readonly Element[], search: (text: string) => Match[]): Mention[] {
  const mentions: Mention[] = []
  for (const chapter of chapters) {
    let section = chapter.id
    let met = new Map<number, Mention>()
    for (const child of chapter.children) {
      const begun = headingOf(child)?.id
      if (begun) [section, met] = [begun, new Map()]
      for (const text of textsIn(child))
        for (const { at, of } of search(text.data)) {
          const known = met.get(of)
          const mention = known ?? { of, chapter: chapter.id, section, times: 0, text, at }
          mention.times += 1
          if (known) continue
          met.set(of, mention)
          mentions.push(mention)
        }
    }
  }
  return mentions
}

/** The id of the anchor before a mention. */
export const mentionId = (index: number): string => `mention-${index + 1}`

/** Puts an anchor before each mention, numbered by its place in the list. */
export function anchorMentions(mentions: readonly Mention[]): void {
  const inText = new Map<Text, { at: number; id: string }[]>()
  mentions.forEach(({ text, at }, index) => {
    inText.set(text, [...(inText.get(text) ?? []), { at, id: mentionId(index) }])
  })
  for (const [text, anchors] of inText) {
    const words = text.data
    const places = anchors.toSorted((a, b) => a.at - b.at)
    const pieces = places.flatMap(({ at, id }, index) => {
      const span = text.ownerDocument.createElement('span')
      span.id = id
      return [span, words.slice(at, places[index + 1]?.at)]
    })
    text.replaceWith(words.slice(0, places[0]?.at), ...pieces)
  }
}
