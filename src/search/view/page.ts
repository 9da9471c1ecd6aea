import { queryOf, readSearch, type Search } from './address.ts'
import { SearchView } from './search-view.ts'

/** Wide enough for a column of filters. */
const wide = matchMedia('(width >= 60rem)')

/** Brings the page of the search to life. What is looked for stands in its address. */
export function openPage(root: HTMLElement): SearchView {
  const form = root.querySelector('form') as HTMLFormElement
  const view = new SearchView(form, {
    address: new URL(form.action).pathname,
    changed: tell(),
    ran: () => {
      // The keyboard on the screen would cover the results.
      if (matchMedia('(pointer: coarse)').matches) view.input.blur()
    },
    left: () => undefined,
    escaped: () => undefined,
  })
  const fold = () => (view.filters.open = wide.matches)
  wide.addEventListener('change', fold)
  fold()
  // The reader may have typed before this came.
  const typed = view.input.value
  const told = () => readSearch(location.search)
  addEventListener('popstate', () => view.set(told()))
  view.set(told())
  if (typed && !told().query) {
    view.input.value = typed
    view.typed()
  }
  view.input.addEventListener('focus', () => view.ready())
  if (document.activeElement === view.input) view.ready()
  return view
}

/**
 * Writes what is looked for into the address. While the reader types, one entry of the history changes; each search
 * that was run and each choice of a filter is one to go back to.
 */
function tell() {
  let typing = true
  return (search: Search, settled: boolean) => {
    const query = queryOf(search)
    if (query !== queryOf(readSearch(location.search))) {
      const address = query || location.pathname
      if (typing && !settled) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    }
    typing = !settled || (typing && !query)
  }
}
