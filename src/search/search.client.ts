import { searchWords } from '../i18n/en.search.ts'
import { find, loadPagefind, type Pagefind, type PagefindMatch, type PagefindResult } from './pagefind.ts'

/** Results shown at first and with each further step. */
const step = 10
/** Pause after a key before the query runs, in milliseconds. */
const pause = 150

/** The search form and its results. The query stands in the address, so that a search can be shared. */
class SearchResults extends HTMLElement {
  private engine?: Promise<Pagefind>
  private results: PagefindMatch[] = []
  private shown = 0
  private timer = 0

  connectedCallback(): void {
    const { input, form, more } = this.parts()
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? ''
    input.value = query
    if (query) void this.run(query)
    // Gets the engine ready; a failure is told when there is a query to answer.
    input.addEventListener('focus', () => void this.load().catch(() => undefined), { once: true })
    input.addEventListener('input', () => {
      clearTimeout(this.timer)
      this.timer = window.setTimeout(() => void this.run(input.value.trim()), pause)
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(this.timer)
      void this.run(input.value.trim())
    })
    more.addEventListener('click', () => void this.showMore())
    this.offerSwitch()
  }

  private parts() {
    const find = <E extends Element>(selector: string) => this.querySelector(selector) as E
    return {
      form: find<HTMLFormElement>('form'),
      input: find<HTMLInputElement>('input'),
      list: find<HTMLOListElement>('.results'),
      status: find<HTMLElement>('.status'),
      more: find<HTMLButtonElement>('.more'),
    }
  }

  /** Lets readers turn the shortcut off, who would press the key by accident. Kept on their device alone. */
  private offerSwitch(): void {
    const box = this.querySelector<HTMLInputElement>('.shortcut input')
    if (!box) return
    box.closest('p')?.removeAttribute('hidden')
    box.checked = localStorage.getItem('slash') !== 'off'
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem('slash')
      else localStorage.setItem('slash', 'off')
    })
  }

  private load(): Promise<Pagefind> {
    this.engine ??= loadPagefind(this.dataset['bundle'] ?? '/pagefind/').catch((cause: unknown) => {
      // Not kept, so that the next query tries again.
      delete this.engine
      throw cause
    })
    return this.engine
  }

  private async run(query: string): Promise<void> {
    const { list, status, more, input } = this.parts()
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname)
    try {
      this.results = query ? await find(await this.load(), query) : []
    } catch {
      status.textContent = searchWords.missing
      return
    }
    if (input.value.trim() !== query) return
    status.textContent =
      query && (this.results.length ? searchWords.count(this.results.length, query) : searchWords.none(query))
    list.replaceChildren()
    more.hidden = true
    list.hidden = this.results.length === 0
    this.shown = 0
    await this.showMore()
  }

  private async showMore(): Promise<void> {
    const { list, more } = this.parts()
    const { results } = this
    const batch = await Promise.all(results.slice(this.shown, this.shown + step).map((result) => result.data()))
    // A newer query has taken over while these loaded.
    if (results !== this.results) return
    this.shown += batch.length
    list.append(...batch.map(itemOf))
    more.hidden = this.shown >= this.results.length
  }
}

/** A result: title, standing and source if it has them, excerpt, and the sections that match. */
function itemOf({ url, excerpt, meta, sub_results }: PagefindResult): HTMLLIElement {
  const item = document.createElement('li')
  item.append(linkTo(url, meta['title'] ?? url))
  const facts = [meta['standing'], meta['source']].filter(Boolean).join(' · ')
  if (facts) item.append(Object.assign(document.createElement('span'), { className: 'meta', textContent: ` ${facts}` }))
  item.append(excerptOf(excerpt))
  for (const section of sub_results.filter((each) => each.url !== url).slice(0, 3)) {
    const part = Object.assign(document.createElement('div'), { className: 'sub' })
    part.append(linkTo(section.url, section.title), excerptOf(section.excerpt))
    item.append(part)
  }
  return item
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: text })
}

/** An excerpt with its matches marked. Pagefind escapes the page's own text; only its <mark> is kept. */
function excerptOf(html: string): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  const parts = new DOMParser().parseFromString(html, 'text/html').body.childNodes
  for (const part of parts) {
    const marked = part instanceof HTMLElement && part.localName === 'mark'
    paragraph.append(
      marked
        ? Object.assign(document.createElement('mark'), { textContent: part.textContent })
        : (part.textContent ?? ''),
    )
  }
  return paragraph
}

customElements.define('search-results', SearchResults)
