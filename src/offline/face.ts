import { keepWords as words } from '../i18n/en.offline-view.ts'
import type { Progress } from './keep.ts'
import { bytesOf, validParts, type Offer, type PartName } from './list.ts'
import { fillParts } from './parts-form.ts'
import { sayings } from './sayings.ts'
import type { Seen } from './seen.ts'

/** What there is to show: what is on this device, whether it is served, and whether this window is at work. */
export interface View {
  seen: Seen
  served: boolean
  working: boolean
}

/** What the reader sees and hears of the site being kept. */
export class Face {
  private readonly root: HTMLElement
  private readonly form: HTMLFormElement
  /** Undefined until it has come. */
  private offered: Offer['parts'] | undefined
  private quarter = 0

  constructor(root: HTMLElement) {
    this.root = root
    this.form = this.find<HTMLFormElement>('form')
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    return this.root.querySelector(selector) as E
  }

  /** Lets the reader choose among parts. */
  offer(offered: Offer['parts'], kept: readonly PartName[] | undefined): void {
    this.offered = offered
    fillParts(this.form, offered, kept)
  }

  /** The parts that are ticked. */
  wanted(): PartName[] {
    const chosen = [...this.form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
    return validParts(chosen, this.offered ?? [])
  }

  needed(parts: readonly PartName[]): number {
    return bytesOf((this.offered ?? []).filter(({ part }) => parts.includes(part)))
  }

  /** Says a thing that went well, or nothing. */
  tell(text: string): void {
    this.find('.told').textContent = text
  }

  /** Says that nothing can be kept here, and why. */
  refuse(text: string): void {
    this.form.hidden = true
    this.warn(text)
  }

  /** Says what went wrong, or that nothing does any more. */
  warn(text: string): void {
    this.find('.problem').textContent = text
  }

  show({ seen, served, working }: View): void {
    const { kept, coming, missing, checked, busy } = seen
    const show = (selector: string, shown: boolean) => (this.find(selector).hidden = !shown)
    const idle = !working && !busy
    show('.here', kept !== undefined)
    const lines = sayings(seen, served, working)
    const items = lines.map((textContent) => Object.assign(document.createElement('li'), { textContent }))
    this.find('.said').replaceChildren(...items)
    // One thing at a time: what is on its way is finished or given up before anything else.
    show('.update', idle && !coming && checked?.newer !== undefined)
    show('.mend', idle && !coming && (missing > 0 || !served))
    show('.check', idle && !coming)
    show('form', this.offered?.length !== 0 && !working && !coming)
    show('.work', working || (idle && coming !== undefined))
    show('.pause', working)
    show('.go-on', !working)
    if (!working && coming) this.progress(coming)
    this.total(seen)
  }

  /** Says what the choice weighs, and what the button does with it. */
  total({ kept, busy }: Seen): void {
    const wanted = this.wanted()
    this.find('.total').textContent = this.offered ? words.total(this.needed(wanted)) : ''
    const button = this.find<HTMLButtonElement>('form button')
    button.disabled = busy || wanted.join() === kept?.parts.join()
    const { keep, change } = button.dataset
    button.textContent = (kept ? change : keep) ?? ''
  }

  /** Tells of each quarter once: more would only be in the way of who hears it. */
  came(progress: Progress): void {
    this.progress(progress)
    const quarter = Math.floor((4 * progress.here) / progress.all)
    if (progress.fetched === 0) this.tell(words.began(progress.all - progress.here))
    else if (quarter > this.quarter && quarter < 4) this.tell(words.quarters[quarter] ?? '')
    this.quarter = quarter
  }

  private progress({ here, all }: Pick<Progress, 'here' | 'all'>): void {
    const bar = this.find<HTMLProgressElement>('progress')
    bar.max = all
    bar.value = here
    this.find('.amount').textContent = words.amount(here, all)
  }
}
