import { inScripts } from '../../i18n/script.ts'

/** What a document needs to know of sources: `/print/references.json`. */
export interface References {
  /** HTML of the reference of each source, by id. */
  sources: Record<string, string>
  /** The sources of what a page names without naming them, by the address or figure that it names. */
  behind: Record<string, string[]>
}

/** The id of a source in the document. */
export const sourceId = (id: string): string => `source-${id}`

/** The id of the source that an address, without base path, is the page of. */
export const sourceAt = (address: string): string | undefined => /^\/sources\/([^/]+)\/$/.exec(address)?.[1]

/** An address with its letters as letters: Arabic ones are else six signs each. Spaces and marks stay as they are. */
function readable(url: string): string {
  try {
    return decodeURI(url).replace(/[\s\p{C}<>"]/gu, encodeURIComponent)
  } catch {
    return url
  }
}

/** Links the address that a reference ends with. */
function linked(html: string): string {
  return html.replace(
    /https?:\/\/[^\s<]+?(?=\.?$)/,
    (url) => `<a href="${url}" dir="ltr">${inScripts(readable(url))}</a>`,
  )
}

/**
 * The bibliography: each source once, in the order of the alphabet.
 * @param ids of sources, in any order and as often as they are cited. Throws for one without a reference.
 */
export function bibliographyOf(ids: Iterable<string>, { sources }: References, document: Document): Element[] {
  // There is none where the site is built.
  const { trusted } = globalThis as { trusted?: Window['trusted'] }
  const items = [...new Set(ids)].map((id) => {
    const html = sources[id]
    if (html === undefined) throw new Error(`There is no reference for the source "${id}".`)
    const item = document.createElement('li')
    item.id = sourceId(id)
    item.innerHTML = trusted?.createHTML(linked(html)) ?? linked(html)
    return item
  })
  // A title that is translated stands in brackets: the alphabet begins behind them.
  const order = new Intl.Collator('en', { ignorePunctuation: true })
  return items.sort((a, b) => order.compare(a.textContent, b.textContent) || order.compare(a.id, b.id))
}
