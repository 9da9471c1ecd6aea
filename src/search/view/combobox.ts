import { make } from '../dom.ts'
import type { Offers } from './offers.ts'

/** What the field asks of those who own it. */
export interface Wishes {
  /** The reader has typed. */
  typed(): void
  /** Enter, with nothing chosen from the list. */
  entered(): void
  /** Down, with no list to go into. */
  left(): void
  /** Escape, with no list to close. */
  escaped(): void
}

/**
 * A field with a list of what it offers, after the combobox pattern of WAI-ARIA: the list is gone through with the
 * arrows while the focus stays in the field, and nothing of it is chosen before the reader does.
 */
export class Combobox {
  readonly input: HTMLInputElement
  /** The list with its name, to be put into the page. */
  readonly element: HTMLElement
  private readonly list: HTMLElement
  private readonly label: HTMLElement
  private readonly wishes: Wishes
  private options: HTMLAnchorElement[] = []
  private active = -1

  constructor(input: HTMLInputElement, wishes: Wishes) {
    this.input = input
    this.wishes = wishes
    this.label = make('p', { class: 'label', id: `${input.id}-offers-label` })
    this.list = make('div', { role: 'listbox', id: `${input.id}-offers`, 'aria-labelledby': this.label.id })
    this.element = make('div', { class: 'offers', hidden: true }, this.label, this.list)
    // The browser's own ways with a field of this type would stand against those of the list.
    input.type = 'text'
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.list.id }
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
    this.show(false)
    // The focus stays in the field.
    this.list.addEventListener('mousedown', (event) => event.preventDefault())
    input.addEventListener('keydown', (event) => this.press(event))
    input.addEventListener('input', () => {
      this.activate(-1)
      wishes.typed()
    })
  }

  /** Shows what is offered; nothing closes the list. */
  offer({ label, options, beside }: Offers): void {
    const chosen = this.options[this.active]?.href
    this.activate(-1)
    this.options = options
    for (const [index, option] of options.entries()) option.id = `${this.list.id}-${index}`
    this.label.textContent = label
    this.list.replaceChildren(...options)
    this.element.replaceChildren(this.label, this.list, ...(beside ? [beside] : []))
    this.show(options.length > 0)
    this.activate(options.findIndex(({ href }) => href === chosen))
  }

  /** Takes the list away: what it offered is of no use any more. */
  clear(): void {
    this.close()
    this.options = []
  }

  /** Closes the list, which Down opens again. */
  private close(): void {
    this.activate(-1)
    this.show(false)
  }

  /** How many options the reader sees. */
  get offered(): number {
    return this.open ? this.options.length : 0
  }

  private get open(): boolean {
    return !this.element.hidden
  }

  private show(open: boolean): void {
    this.element.hidden = !open
    this.input.setAttribute('aria-expanded', String(open))
  }

  private activate(index: number): void {
    this.options[this.active]?.setAttribute('aria-selected', 'false')
    this.active = index
    const option = this.options[index]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) this.input.setAttribute('aria-activedescendant', option.id)
    else this.input.removeAttribute('aria-activedescendant')
  }

  /** The options and the field make a ring. */
  private step(by: 1 | -1): void {
    const places = this.options.length + 1
    this.activate(((this.active + 1 + by + places) % places) - 1)
  }

  private press(event: KeyboardEvent): void {
    // While a word is being put together from parts, its keys are not ours.
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    const done = this.answer(event.key)
    if (done) event.preventDefault()
  }

  /** True when the key has been dealt with; others are the browser's. */
  private answer(key: string): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const by = key === 'ArrowDown' ? 1 : -1
      if (this.open) this.step(by)
      else if (this.options.length > 0) this.show(true)
      else if (by > 0) this.wishes.left()
      return true
    }
    if (key === 'Enter') {
      const option = this.options[this.active]
      if (option) option.click()
      else this.wishes.entered()
      return true
    }
    if (key === 'Escape') {
      if (this.open) this.close()
      else this.wishes.escaped()
      return true
    }
    // These move in the field, which so has the reader again.
    if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) this.activate(-1)
    return false
  }
}
