import { searchWords as words } from '../../i18n/en.search.ts'
import { button, make } from '../dom.ts'
import { remembered, type Offers } from './offers.ts'
import { recent } from './recent.ts'

interface Wishes {
  run(query: string): void
  /** The list is another now, and is to be shown again. */
  changed(): void
}

/** The earlier queries, with buttons beside them that remove one or all. */
export function recentOffers(search: string, { run, changed }: Wishes): Offers {
  const queries = recent.list()
  const after = (act: () => void) => () => {
    act()
    changed()
  }
  const removers = queries.map((query) =>
    button(
      { 'aria-label': words.forget(query) },
      after(() => recent.remove(query)),
      make('span', { 'aria-hidden': 'true' }, '×'),
    ),
  )
  const clear = button({ class: 'plain', 'aria-label': words.clearRecent }, after(recent.clear), words.clear)
  return { ...remembered(queries, search, run), beside: make('div', { class: 'forget' }, ...removers, clear) }
}
