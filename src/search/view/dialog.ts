import { searchWords as words } from '../../i18n/en.search.ts'
import { addStyles, button, make } from '../dom.ts'
import { queryOf } from './address.ts'
import { SearchView } from './search-view.ts'
import styles from './view.css?inline'

/** The search over a page. It stays where it is when it is closed, so that it opens again as it was left. */
export class SearchDialog {
  private readonly dialog: HTMLDialogElement
  private readonly view: SearchView

  /** @param search the address of the page of the search */
  constructor(search: string) {
    addStyles(styles)
    const close = button({ class: 'close' }, () => this.dialog.close(), words.close)
    const form = formWith(search, close)
    const all = make('a', { href: search }, words.all)
    const root = make('div', { class: 'search-view' }, form)
    this.dialog = make(
      'dialog',
      { class: 'search-dialog', 'aria-label': words.title, closedby: 'any' },
      root,
      make('p', { class: 'foot-bar' }, all),
    )
    this.view = new SearchView(form, {
      address: search,
      changed: (search) => {
        all.search = queryOf(search)
        root.scrollTop = 0
      },
      ran: () => this.view.found.hits[0]?.focus(),
      left: () => this.view.found.hits[0]?.focus(),
      escaped: () => this.dialog.close(),
    })
    this.dialog.addEventListener('click', (event) => this.follow(event))
    this.view.found.list.addEventListener('keydown', (event) => this.step(event))
    document.body.append(this.dialog)
  }

  open(): void {
    if (!this.dialog.open) this.dialog.showModal()
    this.view.input.focus()
    this.view.input.select()
    this.view.ready()
  }

  /** Up and down go from result to result, and up from the first into the field. */
  private step(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const at = this.view.found.hits.indexOf(document.activeElement as HTMLAnchorElement)
    if (by === undefined || at < 0) return
    event.preventDefault()
    if (at + by < 0) this.view.input.focus()
    else this.view.found.hits[at + by]?.focus()
  }

  /** A link that leads to a place on this very page leaves the page where it is: the dialog must go. */
  private follow({ target }: MouseEvent): void {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]')
    const here = location.origin + location.pathname + location.search
    if (link?.hash && link.href.startsWith(`${here}#`)) this.dialog.close()
  }
}

/** The form that the page of the search has, with a button that closes instead of one that searches. */
function formWith(search: string, close: HTMLButtonElement): HTMLFormElement {
  const id = 'search-query'
  const input = make('input', {
    id,
    name: 'q',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    dir: 'auto',
    placeholder: words.placeholder,
  })
  return make(
    'form',
    { role: 'search', action: search },
    make('label', { for: id, class: 'heard' }, words.field),
    make('div', { class: 'row' }, input, close),
  )
}
