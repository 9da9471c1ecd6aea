import { filterWords } from '../i18n/en.filter.ts'
import { matches, type Listed, type Wanted } from './matching.ts'

const fields = ['topic', 'standing', 'speaker', 'year', 'words'] as const

/** What the list says of a fact: its standing is the class of its badge. */
function listed(item: HTMLElement): Listed {
  return {
    topics: item.dataset['topic']?.split(' ') ?? [],
    standing: item.querySelector('.standing')?.classList[1] ?? '',
    speaker: item.dataset['speaker'] ?? '',
    year: item.dataset['year'] ?? '',
    text: item.textContent ?? '',
  }
}

/** Filters the facts of its page in place. The choice stands in the address, so that it can be shared. */
class FactFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement
    const items = [...document.querySelectorAll<HTMLElement>('.fact-index li')].map((item) => ({
      item,
      fact: listed(item),
    }))
    const given = new URLSearchParams(location.search)
    for (const name of fields) (form.elements.namedItem(name) as HTMLInputElement).value = given.get(name) ?? ''
    const apply = () => {
      const wanted = this.wanted(form)
      for (const { item, fact } of items) item.hidden = !matches(fact, wanted)
      this.hideEmpty()
      const shown = items.filter(({ item }) => !item.hidden).length
      const status = this.querySelector('[role=status]') as HTMLElement
      status.textContent = filterWords.shown(shown, items.length)
      this.remember(wanted)
    }
    form.addEventListener('input', apply)
    form.addEventListener('submit', (event) => event.preventDefault())
    // The fields are emptied after the event.
    form.addEventListener('reset', () => setTimeout(apply))
    apply()
  }

  private wanted(form: HTMLFormElement): Wanted {
    const data = new FormData(form)
    return Object.fromEntries(fields.map((name) => [name, String(data.get(name) ?? '')])) as unknown as Wanted
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
