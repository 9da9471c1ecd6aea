import type { ChangeText } from './html-text.ts'
import { inScripts, isArabic } from './script.ts'

/** Words that are in another language than the site, letter for letter, such as the title of a source. */
export interface Passage {
  words: string
  /** As a BCP 47 tag. */
  language: string
}

/** Elements in which no other may stand. */
const bare = 'textarea option svg'.split(' ')

/** An apostrophe may be written as it is, as a reference or as a typographer has it, and so may a quotation mark. */
const pattern = (words: string): string =>
  RegExp.escape(words)
    .replace(/'|\\x27|[’‘]/g, `(?:'|[’‘]|&#39;|&#x27;|&apos;)`)
    .replace(/"|\\x22|[“”]/g, `(?:"|[“”]|&quot;|&#34;)`)

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

/**
 * Says the language of parts of a document: of words in Arabic letters, and of passages known to be in another
 * language. What says its language already stays as it is, and so does what can hold no element.
 */
export function languagesOf(html: string, passages: readonly Passage[]): ChangeText {
  const finder = finderOf(passages)
  if (!isArabic(html) && !(finder && html.search(finder) >= 0)) return (text) => text
  return (text, { around, spoken }) =>
    spoken || around.some((name) => bare.includes(name)) ? text : marked(text, passages, finder)
}
