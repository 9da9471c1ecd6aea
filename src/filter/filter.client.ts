import { filterWords } from '../i18n/en.filter.ts'
import { worded } from '../search/dom.ts'
import { listed, matches, type FactRow, type Listed, type Wanted } from './matching.ts'

const fields = ['topic', 'standing', 'speaker', 'year', 'words'] as const

/**
 * Lists the facts that a reader asks for, in place of the topics. Facts are fetched when first asked for.
 * The choice stands in the address, so that it can be shared.
 */
class FactFilter extends HTMLElement {
  private facts: Promise<Listed[]> | undefined

  connectedCallback(): void {
    const form = this.querySelector('form') as HTMLFormElement
    this.readAddress(form)
    const apply = () => void this.apply(form)
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

  /** The facts of the site's own table. Fails when they cannot be had; the next call then tries again. */
  private load(): Promise<Listed[]> {
    this.facts ??= fetch(this.dataset['facts'] ?? '')
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((rows: FactRow[]) => rows.map((row) => listed(row, this.label('speaker', row.said_by ?? ''))))
    this.facts.catch(() => (this.facts = undefined))
    return this.facts
  }

  private label(name: string, value: string): string {
    const options = [...this.querySelectorAll<HTMLOptionElement>(`[name=${name}] option`)]
    return options.find((option) => option.value === value)?.dataset['label'] ?? ''
  }

  private async apply(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form)
    const wanted = Object.fromEntries(fields.map((name) => [name, String(data.get(name) ?? '')])) as unknown as Wanted
    const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''))
    history.replaceState(null, '', `${query.size > 0 ? `?${query}` : location.pathname}${location.hash}`)
    if (query.size === 0) return this.show([], '')
    const facts = await this.load().catch(() => undefined)
    // Another choice may have been made while the facts were on their way: that one shows itself.
    if (query.toString() !== location.search.slice(1)) return
    const found = facts?.filter((fact) => matches(fact, wanted))
    this.show(found ?? [], facts ? filterWords.shown(found?.length ?? 0, facts.length) : filterWords.unread)
  }

  private show(found: Listed[], status: string): void {
    const list = this.querySelector('.fact-index') as HTMLElement
    list.replaceChildren(...found.map((fact) => this.item(fact)))
    list.hidden = found.length === 0
    ;(this.querySelector('[role=status]') as HTMLElement).textContent = status
    document.querySelector('.fact-topics')?.toggleAttribute('hidden', found.length > 0)
  }

  private item({ id, title, standing }: Listed): HTMLElement {
    const [item, link, badge] = [
      document.createElement('li'),
      document.createElement('a'),
      document.createElement('span'),
    ]
    link.href = `${id}/`
    link.append(...worded(title))
    badge.className = `standing ${standing}`
    badge.textContent = this.label('standing', standing)
    item.append(link, ' ', badge)
    return item
  }
}

customElements.define('fact-filter', FactFilter)
