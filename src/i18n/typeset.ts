import type { ChangeText } from './html-text.ts'

/** A straight mark, as it is or as a reference. */
const straight = /(?<single>'|&#39;|&#x27;|&apos;)|"|&#34;|&quot;/g

/** After these a mark opens a quotation. */
const opening = /[\s([/–—“‘]$/

/** A year without its century, which an apostrophe stands for. */
const shortYear = /^\d\ds?\b/

/** What is read letter for letter. */
const literal = ['code', 'kbd', 'pre', 'samp', 'textarea']

/** Sets apostrophes and quotation marks as in print: in prose they are already, in records they are typed straight. */
export const typeset: ChangeText = (text, { around, spoken, before }) => {
  if (spoken || around.some((name) => literal.includes(name))) return text
  let [set, from] = ['', 0]
  for (const { 0: mark, index, groups } of text.matchAll(straight)) {
    set += text.slice(from, index)
    from = index + mark.length
    const opens = opening.test(set || before) && !(groups?.['single'] && shortYear.test(text.slice(from)))
    set += groups?.['single'] ? (opens ? '‘' : '’') : opens ? '“' : '”'
  }
  return set + text.slice(from)
}
