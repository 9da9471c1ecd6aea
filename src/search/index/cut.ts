/** The words of a page before its first heading, or of one of its sections. */
export interface Section {
  /** The anchor of its heading; "" before the first. */
  id: string
  words: string
}

/**
 * What is on a page and is none of its words: the ways around it, its evidence, and figures and cards, whose facts and
 * names are found by themselves.
 */
const others = [
  'nav, h1, script, style, button, svg, figure, table.data, [hidden]',
  '.card, .meta, .topics, .only-section, .arabic-name, .event-date, .from, .label, .standing',
  '.cite, .print, .mark a[href^="#note"], .no-print',
  'section:has(> .notes), section:has(> #no-longer-here)',
].join(', ')

const keyPoints = '.answer, .key-points'

/** Elements that end a word: without a space their texts would run into one. */
const blocks = /^(p|li|ul|ol|dl|dt|dd|div|section|table|tr|td|th|h[1-6]|blockquote|br|summary|details)$/

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

function wordsIn(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? ''
  const inner = [...node.childNodes].map(wordsIn).join('')
  return blocks.test((node as Element).localName) ? ` ${inner} ` : inner
}

/** What a page says in short: its answer and its key points. Takes them out of the page. */
function takePoints(root: Element): string {
  const found = [...root.querySelectorAll(keyPoints)]
  const words = plain(found.map(wordsIn).join(' '))
  for (const each of found) each.remove()
  return words
}

/**
 * Cuts a built page into the words of its sections (h2 and h3), in order.
 * @param page a document of its own: it is changed
 */
export function cut(page: Document): { points: string; sections: Section[] } {
  const root = page.querySelector('.article, .ledger-page')
  if (!root) return { points: '', sections: [] }
  for (const each of root.querySelectorAll(others)) each.remove()
  const points = takePoints(root)
  const sections: Section[] = [{ id: '', words: '' }]
  const walk = (node: Node): void => {
    const { localName, id } = node as Element
    if ((localName === 'h2' || localName === 'h3') && id) {
      sections.push({ id, words: '' })
      return
    }
    const last = sections.at(-1) as Section
    if (node.nodeType === 3) last.words += node.textContent ?? ''
    else {
      last.words += blocks.test(localName) ? ' ' : ''
      for (const child of [...node.childNodes]) walk(child)
      const end = sections.at(-1) as Section
      end.words += blocks.test(localName) ? ' ' : ''
    }
  }
  walk(root)
  return { points, sections: sections.map(({ id, words }) => ({ id, words: plain(words) })) }
}
