import { changeText } from './html-text.ts'
import { languagesOf, type Passage } from './languages.ts'
import { typeset } from './typeset.ts'

/**
 * The text of HTML as readers get it: apostrophes and quotation marks as in print, and each part in another language
 * saying which. All that is no text stays as it is, byte for byte.
 * @param passages words known to be in another language
 */
export function pageText(html: string, passages: readonly Passage[]): string {
  const inLanguages = languagesOf(html, passages)
  return changeText(html, (text, place) => inLanguages(typeset(text, place), place))
}
