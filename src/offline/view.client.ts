import { keepWords as words } from '../i18n/en.offline-view.ts'
import { check, savesData } from './check.ts'
import { fetchOffer, KeepError, notKept } from './fetching.ts'
import { alone, channelOf, giveUp, keep, tellChange, type Progress } from './keep.ts'
import { isAnything, openStore, type Store } from './kept.ts'
import { validParts, type Offer, type PartName } from './list.ts'
import { fillParts, offeredBy } from './parts-form.ts'
import { isAble, isServed, removeAll, serve } from './registration.ts'
import { sayings } from './sayings.ts'
import { look, nothing, type Seen } from './seen.ts'

/** Keeps the site on the device of the reader, and shows what is kept. Nothing is kept or fetched for it before a press. */
class KeepOffline extends HTMLElement {
  private readonly base = this.dataset['base'] ?? '/'
  private readonly form = this.find<HTMLFormElement>('form')
  private readonly bar = this.find<HTMLProgressElement>('progress')
  private offer: Offer | undefined
  private seen: Seen = nothing
  private served = false
  private work: AbortController | undefined
  private quarter = 0

  connectedCallback(): void {
    if (!isAble()) return this.warn(words.unable)
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.start(this.wanted())
    })
    this.form.addEventListener('change', () => this.total())
    this.on('update', () => void this.start(this.seen.kept?.parts ?? this.wanted()))
    this.on('mend', () => void this.start(this.seen.kept?.parts ?? this.wanted()))
    this.on('go-on', () => void this.start(this.seen.coming?.parts ?? this.wanted()))
    this.on('pause', () => this.work?.abort())
    this.on('check', () => void this.check())
    this.on('give-up', () => void this.giveUp())
    this.on('remove', () => void this.takeAway())
    // The worker may fetch a newer version, and another window may remove this one.
    new BroadcastChannel(channelOf(this.base)).onmessage = () => void this.refresh()
    void this.open()
  }

  private find<E extends Element>(selector: string): E {
    return this.querySelector(selector) as E
  }

  private on(button: string, act: () => void): void {
    this.find(`.${button}`).addEventListener('click', act)
  }

  private async open(): Promise<void> {
    await this.refresh()
    this.offer = await fetchOffer(this.base).catch(() => undefined)
    const offered = this.offered()
    if (offered.length === 0) return this.warn(words.noOffer)
    fillParts(this.form, offered, this.seen.kept?.parts)
    this.find<HTMLElement>('.saves-data').hidden = !savesData()
    this.form.hidden = false
    this.total()
  }

  private wanted(): PartName[] {
    const chosen = [...this.form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
    return validParts(chosen, this.offered())
  }

  private offered(): Offer['parts'] {
    return this.offer?.parts ?? offeredBy(this.seen.kept)
  }

  private needed(parts: readonly PartName[]): number {
    return this.offered().reduce((sum, { part, bytes }) => sum + (parts.includes(part) ? bytes : 0), 0)
  }

  private total(): void {
    this.find('.total').textContent = words.total(this.needed(this.wanted()))
  }

  private tell(text: string): void {
    this.find('.told').textContent = text
  }

  private warn(text: string): void {
    this.find('.problem').textContent = text
  }

  /** Shows what there is now. */
  private async refresh(): Promise<void> {
    const store = (await isAnything(this.base)) ? await openStore(this.base) : undefined
    this.seen = store ? await look(store) : nothing
    this.served = await isServed(this.base)
    this.show()
  }

  private show(): void {
    const { kept, coming, missing, checked, busy } = this.seen
    const working = this.work !== undefined
    const show = (selector: string, shown: boolean) => (this.find<HTMLElement>(selector).hidden = !shown)
    show('.here', kept !== undefined)
    const lines = sayings(this.seen, this.served, working).map((line) => {
      return Object.assign(document.createElement('li'), { textContent: line })
    })
    this.find('.said').replaceChildren(...lines)
    const idle = !working && !busy
    show('.update', idle && checked?.newer !== undefined && !coming)
    show('.mend', idle && missing > 0 && !coming)
    show('.check', idle && !coming)
    show('.work', working || (coming !== undefined && !busy))
    show('.pause', working)
    show('.go-on', idle)
    show('.give-up', idle)
    if (!working && coming) this.progress(coming)
    const button = this.find<HTMLButtonElement>('form button')
    if (kept) button.textContent = button.dataset['change'] ?? ''
    else button.textContent = button.dataset['keep'] ??= button.textContent
    button.disabled = !idle
  }

  private progress({ here, all }: Pick<Progress, 'here' | 'all'>): void {
    this.bar.max = all
    this.bar.value = here
    this.find('.amount').textContent = words.amount(here, all)
  }

  /** Tells of each quarter once: more would only be in the way of who hears it. */
  private came(progress: Progress): void {
    this.progress(progress)
    const quarter = Math.floor((4 * progress.here) / progress.all)
    if (progress.fetched === 0) this.tell(words.began(progress.all - progress.here))
    else if (quarter > this.quarter && quarter < 4) this.tell(words.quarters[quarter] ?? '')
    this.quarter = quarter
  }

  private async start(parts: PartName[]): Promise<void> {
    if (this.work) return
    this.warn('')
    const work = (this.work = new AbortController())
    this.show()
    this.find<HTMLElement>('.pause').focus()
    try {
      await this.room(parts)
      const ran = await alone(this.base, () => this.fetch(parts, work.signal))
      this.tell(ran ? words.done : words.elsewhere)
    } catch (cause) {
      if (work.signal.aborted) this.tell(words.pausing)
      else this.fail(cause)
    }
    this.work = undefined
    await this.refresh()
    this.find<HTMLElement>(this.seen.coming ? '.go-on' : this.seen.kept ? '#here' : 'form button').focus()
  }

  private async fetch(parts: PartName[], signal: AbortSignal): Promise<void> {
    const store: Store = await openStore(this.base).catch(notKept)
    // Asked for now that there is something to last; the answer changes nothing here.
    void navigator.storage.persist().catch(() => false)
    await keep(store, parts, { signal, progress: (progress) => this.came(progress) })
    await serve(this.base)
  }

  /** Throws when the browser says beforehand that there is not enough room. */
  private async room(parts: PartName[]): Promise<void> {
    const { quota, usage = 0 } = await navigator.storage.estimate().catch((): StorageEstimate => ({}))
    const here = this.seen.coming?.here ?? (this.seen.kept ? this.needed(this.seen.kept.parts) : 0)
    const needed = Math.max(0, this.needed(parts) - here)
    if (quota !== undefined && quota - usage < needed) throw new Error(words.tooLarge(needed, quota - usage))
  }

  private fail(cause: unknown): void {
    this.tell('')
    if (cause instanceof KeepError) this.warn(words.faults[cause.fault])
    else this.warn(cause instanceof Error ? cause.message : String(cause))
  }

  private async check(): Promise<void> {
    this.warn('')
    const { newer, answered, tried } = await check(await openStore(this.base))
    tellChange(this.base)
    if (answered < tried) this.warn(words.noOffer)
    else this.tell(newer ? words.newer : words.newest)
    await this.refresh()
  }

  private async giveUp(): Promise<void> {
    this.warn('')
    if (this.seen.kept) await giveUp(await openStore(this.base))
    else await removeAll(this.base)
    this.tell(words.gaveUp)
    await this.refresh()
    this.find<HTMLElement>(this.seen.kept ? '#here' : 'form button').focus()
  }

  private async takeAway(): Promise<void> {
    this.warn('')
    this.work?.abort()
    await removeAll(this.base)
    this.tell(words.removed)
    await this.refresh()
    this.find<HTMLElement>('form button').focus()
  }
}

customElements.define('keep-offline', KeepOffline)
