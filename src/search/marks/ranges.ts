import { patternOf } from './words.ts'

/** What is not read as text of the page. */
const left = 'nav, svg, script, style, template, form, dialog, .contents, .head > span, [hidden]'

/** Where these words stand in a part of the page. */
export function rangesOf(part: Node, words: readonly string[]): Range[] {
  const pattern = patternOf(words)
  if (!pattern) return []
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
    return node.matches(left) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
  })
  const ranges: Range[] = []
  while (walker.nextNode()) ranges.push(...rangesIn(walker.currentNode as Text, pattern))
  return ranges
}

function rangesIn(text: Text, pattern: RegExp): Range[] {
  return [...text.data.matchAll(pattern)].map((match) => {
    const range = new Range()
    range.setStart(text, match.index)
    range.setEnd(text, match.index + match[0].length)
    return range
  })
}
