import { kindWords } from '../../i18n/en.search-labels.ts'
import { searchWords } from '../../i18n/en.search.ts'
import { button, make, named } from '../dom.ts'
import type { Suggestion } from '../engine/messages.ts'

const words = searchWords.nothing

/**
 * What to do when nothing was found: names and topics that are near, and the ways that need no search.
 * @param without searches again without the filters; undefined when none is chosen
 */
export function nothing(near: readonly Suggestion[], search: string, without?: () => void): HTMLElement[] {
  const links = near.map(({ name, title, kind, address }) => {
    const spelling = name === title ? [] : [' (', named(name), ')']
    const link = make('a', { href: address, class: 'hit' }, named(title), ...spelling)
    return make('li', {}, link, ' ', make('span', { class: 'meta' }, kindWords[kind]))
  })
  const proposals = links.length > 0 ? [make('h3', { class: 'label' }, words.near), make('ul', {}, ...links)] : []
  const again = without ? [make('li', {}, button({ class: 'plain' }, without, words.without))] : []
  const tips = words.tips.map((tip) => make('li', {}, tip))
  const ways = make(
    'p',
    { class: 'ways' },
    make('a', { href: `${search}#topics` }, words.topics),
    ' ',
    make('a', { href: `${search}#names` }, words.names),
  )
  return [make('div', { class: 'nothing' }, ...proposals, make('ul', { class: 'tips' }, ...again, ...tips), ways)]
}
