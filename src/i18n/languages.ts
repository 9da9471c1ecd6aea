import { Parser } from 'htmlparser2'
import { inScripts, isArabic } from './script.ts'

/** Words that are in another language than the site, letter for letter, such as the title of a source. */
export interface Passage {
  words: string
  /** As a BCP 47 tag. */
  language: string
}

/** Elements in which text is no HTML, or in which no element may stand. */
const bare = 'script style title textarea option svg'.split(' ')

/** A piece of a document to put in place of what stands there. */
interface Change {
  start: number
  end: number
  html: string
}

/** An apostrophe may be written as it is, as a reference or as a typographer has it. */
const pattern = (words: string): string => RegExp.escape(words).replace(/'|\\x27|’/g, `(?:'|’|&#39;|&#x27;|&apos;)`)

/** Finds the passages in text; undefined where there are none. */
const finderOf = (passages: readonly Passage[]): RegExp | undefined =>
  passages.length > 0 ? new RegExp(passages.map(({ words }) => `(${pattern(words)})`).join('|'), 'gu') : undefined

/** Text without tags as HTML in which each passage, and what is in Arabic letters, says its language. */
function marked(text: string, passages: readonly Passage[], finder: RegExp | undefined): string {
  if (!finder) return inScripts(text)
  let [html, from] = ['', 0]
  for (const { 0: found, index, ...groups } of text.matchAll(finder)) {
    const which = passages.findIndex((_, place) => (groups as Record<number, string>)[place + 1] !== undefined)
    html += `${inScripts(text.slice(from, index))}<bdi lang="${passages[which]?.language ?? ''}">${found}</bdi>`
    from = index + found.length
  }
  return html + inScripts(text.slice(from))
}

/** The changes to the text of a document outside of elements that say their language by themselves. */
function changesOf(html: string, passages: readonly Passage[], finder: RegExp | undefined): Change[] {
  const changes: Change[] = []
  // How many of the elements around say a language, or can hold no other element.
  const around: boolean[] = []
  const parser = new Parser(
    {
      onopentag: (name, { lang }) => around.push((name !== 'html' && lang !== undefined) || bare.includes(name)),
      onclosetag: () => around.pop(),
      ontext: (text) => {
        if (around.includes(true)) return
        const now = marked(text, passages, finder)
        if (now !== text) changes.push({ start: parser.startIndex, end: parser.endIndex + 1, html: now })
      },
    },
    // Text comes as it is written, in one piece.
    { decodeEntities: false },
  )
  parser.end(html)
  return changes
}

/**
 * Says the language of parts of a document: of words in Arabic letters, and of passages known to be in another
 * language. All else of the document stays as it is, byte for byte.
 */
export function inLanguages(html: string, passages: readonly Passage[]): string {
  const finder = finderOf(passages)
  if (!isArabic(html) && !(finder && html.search(finder) >= 0)) return html
  let [changed, from] = ['', 0]
  for (const { start, end, html: now } of changesOf(html, passages, finder)) {
    changed += html.slice(from, start) + now
    from = end
  }
  return changed + html.slice(from)
}
