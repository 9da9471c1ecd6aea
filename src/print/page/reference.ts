import { DomUtils, parseDocument } from 'htmlparser2'
import { itemOf, type CslItem } from '../../cite/item.ts'
import { citablePages } from '../../site/citable.ts'
import type { Library } from '../../site/library.ts'
import { referencesOf } from '../../site/references.ts'

/**
 * The reference that pages carry on paper, as HTML: that of APA, which names all that finds a page again. The stop after
 * its title is an element: the title of a section may end with a question mark, and then has none.
 */
export const printedReference = (item: CslItem): string =>
  (referencesOf(item).find(({ style }) => style === 'apa')?.html ?? '').replace('</i>.', '</i><span>.</span>')

/** The title in a reference: what is in italics. */
const titleIn = (reference: string): string =>
  DomUtils.textContent(DomUtils.getElementsByTagName('i', parseDocument(reference)))

/** What each section of a page adds to the title in the reference of the page, by anchor: ": What it is". */
export function addedToTitle(address: string, library: Library): Map<string, string> {
  const parts = citablePages(library).get(address)?.parts ?? []
  const titles = parts.map((part) => [part.anchor, titleIn(printedReference(itemOf(part, library.site)))] as const)
  const [, page = ''] = titles.find(([anchor]) => anchor === '') ?? []
  return new Map(
    titles.filter(([, title]) => title.startsWith(page)).map(([id, title]) => [id, title.slice(page.length)]),
  )
}
