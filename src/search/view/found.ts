import { searchWords as words } from '../../i18n/en.search.ts'
import { button, make } from '../dom.ts'
import type { Answer } from '../engine/messages.ts'
import { countChosen, type Search } from './address.ts'
import { nothing } from './nothing.ts'
import { groupItems } from './results.ts'
import { Status } from './status.ts'

/** What they who show the results do for the reader. */
export interface FoundWishes {
  /** The reader wants more results. */
  more(): void
  /** The reader wants the results of all filters. */
  unfilter(): void
}

/** What was found and how much of it; or that nothing was, and what to do then. */
export class Found {
  readonly list = make('ol', { class: 'groups' })
  readonly element: HTMLElement
  private readonly status = new Status()
  private readonly help = make('div', { hidden: true })
  private readonly more: HTMLButtonElement
  private readonly address: string
  private readonly wishes: FoundWishes

  /** @param address the page of the search */
  constructor(address: string, wishes: FoundWishes) {
    this.address = address
    this.wishes = wishes
    this.more = button({ class: 'more', hidden: true }, () => wishes.more(), words.more)
    const heading = make('h2', { class: 'heard' }, words.results)
    const parts = [...this.status.elements, this.help, this.list, this.more]
    this.element = make('div', { class: 'results' }, heading, ...parts)
  }

  /** The links to the results, page after page. */
  get hits(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('.hit')]
  }

  /** Says something while what was found stays. */
  say(text: string): void {
    this.status.say(text)
  }

  /** Takes away what was found. */
  clear(said: string): void {
    this.list.replaceChildren()
    this.help.hidden = true
    this.more.hidden = true
    this.say(said)
  }

  /** @param offered how many suggestions the reader has beside the results */
  show(answer: Answer, { query, chosen }: Search, offered: number): void {
    this.list.replaceChildren(...groupItems(answer.groups))
    this.more.hidden = answer.shown >= answer.total
    this.help.hidden = answer.total > 0
    const without = countChosen(chosen) > 0 ? () => this.wishes.unfilter() : undefined
    this.help.replaceChildren(...(answer.total > 0 ? [] : nothing(answer.near, this.address, without)))
    this.status.answer(answer, query, offered)
  }
}
