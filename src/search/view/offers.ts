import { kindWords } from '../../i18n/en.search-labels.ts'
import { searchWords as words } from '../../i18n/en.search.ts'
import { heard, make, named } from '../dom.ts'
import type { Suggestion } from '../engine/messages.ts'

/** What a list under the field offers: what it is called, and its options, each a link. */
export interface Offers {
  label: string
  options: HTMLAnchorElement[]
  /** What stands beside the options, for the mouse and the tabulator. */
  beside?: HTMLElement | undefined
}

const option = (href: string, ...children: (Node | string)[]): HTMLAnchorElement =>
  make('a', { role: 'option', href, tabindex: '-1', 'aria-selected': 'false' }, ...children)

/** Names and topics, each leading to what it names: "Fish Khabur – go to Fishkhabour crossing – Place". */
export function suggested(suggestions: readonly Suggestion[]): Offers {
  const options = suggestions.map(({ name, title, kind, address }) => {
    const spelling = name === title ? [] : [make('span', { class: 'typed' }, named(name)), heard('–')]
    const kindOf = make('span', { class: 'meta' }, kindWords[kind])
    return option(address, ...spelling, heard(words.goTo), make('b', {}, named(title)), heard('–'), kindOf)
  })
  return { label: words.offers, options }
}

/**
 * Earlier queries, each leading to its results.
 * @param run shows them where the reader is
 */
export function remembered(queries: readonly string[], search: string, run: (query: string) => void): Offers {
  const options = queries.map((query) => {
    const link = option(`${search}?${new URLSearchParams({ q: query })}`, make('span', { dir: 'auto' }, query))
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      run(query)
    })
    return link
  })
  return { label: words.recent, options }
}
