import { chooseWords as words } from '../../i18n/en.print-choose.ts'
import { parseChoice, presetOf, wantedOf, writeChoice, type Choice, type PageOutline } from './choice.ts'
import { loadLengths, type Lengths } from './lengths.ts'
import { chosenIn, fitTree, passOn, tickChosen } from './tree.ts'

/** The anchor of an address whose choice is still being made. */
const choosing = '#choose'

/**
 * Chooses parts of pages and shows them as one document. The choice stands in the address, and an address with a
 * choice shows its document: to share a choice, to change it and to go back are all a matter of addresses.
 */
class PrintSet extends HTMLElement {
  private outline: PageOutline[] = []
  /** The choice of which the document is there, or on its way. */
  private shown = ''
  private work = new AbortController()
  private lengths: Lengths | undefined
  private readonly base = this.dataset['base'] ?? '/'
  private readonly heading = document.querySelector('h1') as HTMLElement
  private readonly titles = [document.title, this.heading.textContent] as const

  connectedCallback(): void {
    const { form, tree } = this.places()
    this.outline = fitTree(tree, this.base)
    form.addEventListener('change', ({ target }) => {
      passOn(target as HTMLInputElement, tree)
      this.keep()
    })
    form.addEventListener('reset', (event) => {
      event.preventDefault()
      tickChosen(tree, new Map())
      this.keep()
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (location.search) this.go(location.search)
    })
    this.on('.cancel', () => this.go(location.search + choosing))
    this.on('.again', () => {
      this.shown = ''
      this.show()
    })
    this.on('.print', () => print())
    addEventListener('popstate', () => this.show())
    // Where reading goes on when one view takes the place of the other.
    this.heading.tabIndex = -1
    this.show()
    void this.measure()
  }

  private on(button: string, act: () => void): void {
    this.querySelector(button)?.addEventListener('click', act)
  }

  private places() {
    const find = <E extends Element>(selector: string) => this.querySelector(selector) as E
    return {
      form: find<HTMLFormElement>('form'),
      tree: find<HTMLElement>('.print-tree'),
      status: find<HTMLElement>('form [role=status]'),
      told: find<HTMLElement>('.told'),
      made: find<HTMLElement>('.print-set'),
    }
  }

  private go(address: string): void {
    history.pushState(null, '', address)
    this.show()
  }

  /** Keeps what is ticked in the address, and says how much it is. */
  private keep(): void {
    const choice = chosenIn(this.places().tree)
    const query = writeChoice(choice, this.outline)
    history.replaceState(null, '', query ? `?${query}${choosing}` : location.pathname)
    this.places().told.textContent = ''
    this.tell(choice)
  }

  private tell(choice: Choice): void {
    const parts = [...choice.values()].reduce((sum, { size }) => sum + size, 0)
    const pages = this.lengths?.of(wantedOf(choice, this.outline))
    this.places().status.textContent =
      parts === 0 ? words.nothing : words.chosen(parts, choice.size) + (pages ? words.onPaper(pages) : '')
  }

  /** Shows what the address says: the tree with its choice, or the document. */
  private show(): void {
    const { form, tree, told, made } = this.places()
    const { choice, gone } = parseChoice(location.search, this.outline)
    const query = writeChoice(choice, this.outline)
    const toChoose = query === '' || location.hash === choosing
    const turns = form.hidden === toChoose
    form.hidden = !toChoose
    made.hidden = toChoose
    told.textContent = gone.length > 0 ? words.gone(gone) : ''
    const preset = this.querySelector<HTMLElement>(`a[href="?set=${presetOf(choice, this.outline)}"]`)
    const title = (preset ?? this).dataset['title'] ?? ''
    document.title = toChoose ? this.titles[0] : title
    this.heading.textContent = toChoose ? this.titles[1] : title
    if (turns && document.readyState === 'complete') this.heading.focus()
    if (toChoose) {
      tickChosen(tree, choice)
      this.tell(choice)
      this.work.abort()
    } else if (query !== this.shown) void this.putTogether(choice, query)
  }

  private async putTogether(choice: Choice, query: string): Promise<void> {
    this.work.abort()
    const work = (this.work = new AbortController())
    this.shown = query
    await this.fetchScript()
    const done = await window.putTogether?.(this.places().made, {
      wanted: wantedOf(choice, this.outline),
      base: this.base,
      address: `${this.dataset['public']}?${query}`,
      title: document.title,
      site: this.dataset['site'] ?? '',
      foot: this.dataset['foot'] ?? '',
      titleOf: (id) => this.querySelector(`[data-id="${id}"] > label`)?.textContent ?? id,
      signal: work.signal,
    })
    if (done === undefined) this.places().told.textContent = words.unable
    if (!done && this.work === work) this.shown = ''
  }

  /** The script that puts together: too large to come with the page, in an element where this page never runs it. */
  private async fetchScript(): Promise<void> {
    const { textContent } = document.querySelector('.fetched') as HTMLElement
    const [, address = ''] = /src="(.+?)"/.exec(textContent) ?? []
    await import(/* @vite-ignore */ address).catch(() => undefined)
  }

  /** Says how long each page is on paper, once that has come. Without it all else works. */
  private async measure(): Promise<void> {
    this.lengths = await loadLengths(this.base)
    for (const page of this.outline) {
      const room = this.querySelector(`[data-id="${page.id}"] > .length`)
      const pages = this.lengths?.ofPage(page)
      if (room && pages) room.textContent = words.short(pages)
    }
    if (!this.places().form.hidden) this.tell(chosenIn(this.places().tree))
  }
}

customElements.define('print-set', PrintSet)
