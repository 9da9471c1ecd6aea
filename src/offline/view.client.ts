import { keepWords as words } from '../i18n/en.offline-view.ts'
import { check, savesData } from './check.ts'
import { Face } from './face.ts'
import { fetchOffer, KeepError, notKept } from './fetching.ts'
import { alone, channelOf, giveUp, keep, tellChange } from './keep.ts'
import { inTurn, openStore } from './kept.ts'
import type { PartName } from './list.ts'
import { offeredBy } from './parts-form.ts'
import { isAble, isServed, removeAll, serve } from './registration.ts'
import { look, nothing, type Seen } from './seen.ts'

/** Keeps the site on the device of the reader, and shows what is kept. Nothing is kept or fetched for it before a press. */
class KeepOffline extends HTMLElement {
  private readonly base = this.dataset['base'] ?? '/'
  private readonly face = new Face(this)
  private seen: Seen = nothing
  private work: AbortController | undefined
  private running: Promise<void> | undefined

  connectedCallback(): void {
    if (!isAble()) return this.face.refuse(words.unable)
    const form = this.face.find<HTMLFormElement>('form')
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.start(this.face.wanted())
    })
    form.addEventListener('change', () => this.face.total(this.seen))
    this.on('update', () => this.start(this.seen.kept?.parts))
    this.on('mend', () => this.start(this.seen.kept?.parts))
    this.on('go-on', () => this.start(this.seen.coming?.parts))
    this.on('pause', () => this.work?.abort())
    this.on('check', () => this.check())
    this.on('give-up', () => this.giveUp())
    this.on('remove', () => this.takeAway())
    // The worker may fetch a newer version, and another window may remove this one.
    new BroadcastChannel(channelOf(this.base)).onmessage = () => this.refresh()
    void this.open()
  }

  private on(button: string, act: () => unknown): void {
    this.face.find(`.${button}`).addEventListener('click', act)
  }

  private async open(): Promise<void> {
    await this.refresh()
    const { kept } = this.seen
    const offer = await fetchOffer(this.base).catch(() => undefined)
    const offered = offer?.parts ?? offeredBy(kept)
    if (offered.length === 0) this.face.warn(words.noOffer)
    this.face.find('.saves-data').hidden = !savesData()
    this.face.offer(offered, kept?.parts)
    await this.refresh()
  }

  /** Shows what there is now. */
  private refresh(): Promise<void> {
    return inTurn(this.base, async (store) => {
      this.seen = store ? await look(store) : nothing
      this.face.show({ seen: this.seen, served: await isServed(this.base), working: this.work !== undefined })
    })
  }

  private start(parts: PartName[] = this.face.wanted()): void {
    this.running ??= this.run(parts).finally(() => (this.running = undefined))
  }

  private async run(parts: PartName[]): Promise<void> {
    this.face.warn('')
    const work = (this.work = new AbortController())
    await this.refresh()
    this.face.find('.pause').focus()
    try {
      await this.refuseTooMuch(parts)
      const ran = await alone(this.base, () => this.keep(parts, work.signal))
      this.face.tell(ran ? words.done : words.elsewhere)
    } catch (cause) {
      this.face.tell(work.signal.aborted ? words.pausing : '')
      if (!work.signal.aborted) this.face.warn(messageOf(cause))
    }
    this.work = undefined
    await this.refresh()
    this.face.find(this.seen.coming ? '.go-on' : this.place()).focus()
  }

  /** Where reading goes on when what the reader pressed is there no more. */
  private place(): string {
    return this.seen.kept ? '#here' : 'form button'
  }

  private async keep(parts: PartName[], signal: AbortSignal): Promise<void> {
    const store = await openStore(this.base).catch(notKept)
    // Asked for now that there is something to last; the answer changes nothing here.
    void navigator.storage.persist().catch(() => false)
    await keep(store, parts, { signal, progress: (progress) => this.face.came(progress) })
    await serve(this.base)
  }

  /** Throws when the browser says beforehand that there is not enough room. */
  private async refuseTooMuch(parts: PartName[]): Promise<void> {
    const { quota, usage = 0 } = await navigator.storage.estimate().catch((): StorageEstimate => ({}))
    const here = this.seen.coming?.here ?? this.face.needed(this.seen.kept?.parts ?? [])
    const needed = this.face.needed(parts) - here
    if (quota !== undefined && quota - usage < needed) throw new Error(words.tooLarge(needed, quota - usage))
  }

  private async check(): Promise<void> {
    this.face.warn('')
    const { newer, answered, tried } = await check(await openStore(this.base))
    tellChange(this.base)
    this.face.tell(answered < tried ? '' : newer ? words.newer : words.newest)
    if (answered < tried) this.face.warn(words.noOffer)
    await this.refresh()
  }

  private async giveUp(): Promise<void> {
    await this.stop()
    if (this.seen.kept) await giveUp(await openStore(this.base))
    else await removeAll(this.base)
    this.face.tell(words.gaveUp)
    await this.refresh()
    this.face.find(this.place()).focus()
  }

  private async takeAway(): Promise<void> {
    await this.stop()
    await removeAll(this.base)
    this.face.tell(words.removed)
    await this.refresh()
    this.face.find(this.place()).focus()
  }

  private async stop(): Promise<void> {
    this.work?.abort()
    await this.running
    this.face.warn('')
  }
}

const messageOf = (cause: unknown): string =>
  cause instanceof KeepError ? words.faults[cause.fault] : cause instanceof Error ? cause.message : String(cause)

customElements.define('keep-offline', KeepOffline)
