import { filterWords } from '../i18n/en.filter.ts'
import { matches, type Listed, type Wanted } from './matching.ts'

const fields = ['topic', 'standing', 'speaker', 'year', 'words'] as const

interface Item {
  element: HTMLElement
  fact: Listed
}

/** What the list says of a fact: its standing is the class of its badge. */
function listed(element: HTMLElement): Listed {
  return {
    topics: element.dataset['topic']?.split(' ') ?? [],
    standing: element.querySelector('.standing')?.classList[1] ?? '',
    speaker: element.dataset['speaker'] ?? '',
    year: element.dataset['year'] ?? '',
    text: element.querySelector('a')?.textContent ?? '',
  }
}

const idOf = ({ element }: Item) => element.querySelector('a')?.pathname.split('/').at(-2) ?? ''

/** Filters the facts of its page in place. The choice stands in the address, so that it can be shared. */
class FactFilter extends HTMLElement {
  private items: Item[] = []

  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement
    const elements = [...document.querySelectorAll<HTMLElement>('.fact-index li')]
    this.items = elements.map((element) => ({ element, fact: listed(element) }))
    this.readAddress(form)
    const apply = () => this.apply(form)
    const search = () => void this.loadTexts().then(apply)
    const words = form.elements.namedItem('words') as HTMLInputElement
    if (words.value) search()
    words.addEventListener('focus', search, { once: true })
    // Going back over a link inside the page brings an earlier choice back with its address.
    addEventListener('popstate', () => {
      this.readAddress(form)
      apply()
    })
    form.addEventListener('input', apply)
    form.addEventListener('submit', (event) => event.preventDefault())
    // The fields are emptied after the event.
    form.addEventListener('reset', () => setTimeout(apply))
    apply()
  }

  /** Sets the fields to what the address says; what it names and nobody knows counts as any. */
  private readAddress(form: HTMLFormElement): void {
    const given = new URLSearchParams(location.search)
    for (const name of fields) {
      const control = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement
      control.value = given.get(name) ?? ''
      if ('selectedIndex' in control && control.selectedIndex < 0) control.selectedIndex = 0
    }
  }

  /** Fetches the whole statements when words are first asked for: the list has only their beginnings. */
  private async loadTexts(): Promise<void> {
    const response = await fetch(this.dataset['facts'] ?? '')
    if (!response.ok) return
    const rows = (await response.json()) as { id: string; statement: string; note: string | null }[]
    const texts = new Map(rows.map(({ id, statement, note }) => [id, `${statement} ${note ?? ''}`]))
    for (const item of this.items) item.fact.text += ` ${texts.get(idOf(item)) ?? ''} ${this.nameOf(item.fact.speaker)}`
  }

  /** The name of a speaker, from the list of choices, without the count behind it. */
  private nameOf(speaker: string): string {
    const option = [...this.querySelectorAll('option')].find(({ value }) => value === speaker && value !== '')
    return option?.textContent?.replace(/ \(\d+\)$/, '') ?? ''
  }

  private apply(form: HTMLFormElement): void {
    const data = new FormData(form)
    const wanted = Object.fromEntries(fields.map((name) => [name, String(data.get(name) ?? '')])) as unknown as Wanted
    for (const { element, fact } of this.items) element.hidden = !matches(fact, wanted)
    this.hideEmpty()
    const shown = this.items.filter(({ element }) => !element.hidden).length
    const status = this.querySelector('[role=status]') as HTMLElement
    status.textContent = filterWords.shown(shown, this.items.length)
    this.remember(wanted)
  }

  /** Hides the groups in which nothing is left, and their entries in the contents. */
  private hideEmpty(): void {
    for (const section of document.querySelectorAll<HTMLElement>('section:has(.fact-index)')) {
      section.hidden = !section.querySelector('li:not([hidden])')
      const link = document.querySelector(`.contents a[href="#${section.querySelector('h2')?.id}"]`)
      link?.closest('li')?.toggleAttribute('hidden', section.hidden)
    }
  }

  private remember(wanted: Wanted): void {
    const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''))
    history.replaceState(null, '', `${query.size > 0 ? `?${query}` : location.pathname}${location.hash}`)
  }
}

customElements.define('fact-filter', FactFilter)
