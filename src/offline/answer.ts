import { keptNote } from '../i18n/en.offline-note.ts'
import { Files, typeOf } from './files.ts'
import { Finder, type Place } from './find.ts'
import type { Kept, Store } from './kept.ts'
import { noteOn, withNote } from './note.ts'

/** What one build of the site is answered from. */
interface Edition {
  finder: Finder
  files: Files
}

/** What is asked for, and by whom. */
export interface Asked {
  request: Request
  /** The page or worker that asks. */
  client: string
  /** The page or worker that is opened, if one is. */
  opened: string
}

/** How many open pages are remembered with the build that they came from. */
const remembered = 50

/** Answers requests from what is kept, and from the network what is not. */
export class Answers {
  private readonly store: Store
  private editions: Promise<{ now?: Edition; before?: Edition }> | undefined
  /** What each open page is of: what it asks for later comes from the same build. */
  private readonly pages = new Map<string, Edition>()

  constructor(store: Store) {
    this.store = store
  }

  /** Reads again what is kept, with the next request. */
  forget(): void {
    this.editions = undefined
  }

  /** The answer to a request. Rejects when there is neither a kept file nor a network. */
  async answer(asked: Asked): Promise<Response> {
    const kept = await this.fromKept(asked).catch(() => undefined)
    if (kept) return kept
    try {
      return await fetch(asked.request)
    } catch (cause) {
      const instead = asked.request.mode === 'navigate' && (await this.insteadOf(asked.request).catch(() => undefined))
      if (instead) return instead
      throw cause
    }
  }

  private async fromKept({ request, client, opened }: Asked): Promise<Response | undefined> {
    const { now, before } = await this.current()
    if (!now) return undefined
    const isPage = request.mode === 'navigate'
    const own = (!isPage && this.pages.get(client)) || now
    // A page whose build is not remembered may still ask for files that only the one before had.
    for (const edition of isPage ? [now] : [own, before]) {
      const found = edition?.finder.find(this.pathOf(request))
      if (found?.is === 'moved') return Response.redirect(this.addressOf(found.path, request), 301)
      if (!edition || found?.is !== 'file') continue
      // The browser may have cleared its pack away.
      const sent = await this.send(edition, found.place, isPage).catch(() => undefined)
      if (sent && opened) this.remember(opened, edition)
      if (sent) return sent
    }
    return undefined
  }

  /** What is kept, read once; what could not be read is tried again with the next request. */
  private current() {
    this.editions ??= this.open().catch((cause: unknown) => {
      this.forget()
      throw cause
    })
    return this.editions
  }

  private async open(): Promise<{ now?: Edition; before?: Edition }> {
    const [kept, before] = await Promise.all([this.store.read('kept'), this.store.read('before')])
    const edition = (of: Kept): Edition => ({ finder: new Finder(of), files: new Files(this.store) })
    return { ...(kept ? { now: edition(kept) } : {}), ...(kept && before ? { before: edition(before) } : {}) }
  }

  private remember(page: string, edition: Edition): void {
    this.pages.set(page, edition)
    for (const other of this.pages.keys()) if (this.pages.size > remembered) this.pages.delete(other)
  }

  private async send({ files }: Edition, place: Place, isPage: boolean): Promise<Response> {
    const bytes = await files.read(place)
    const headers = { 'Content-Type': typeOf(place.path) }
    const checked = isPage && place.path.endsWith('.html') && (await this.store.read('checked'))
    const note = checked && noteOn(checked, Date.now())
    if (!note) return new Response(bytes, { headers })
    return new Response(withNote(new TextDecoder().decode(bytes), note, this.store.base), { headers })
  }

  /** A page for an address that is not kept, when there is no network. */
  private async insteadOf(request: Request): Promise<Response | undefined> {
    const { now } = await this.current()
    if (!now) return undefined
    const isLeft = now.finder.find(this.pathOf(request)).is !== 'unknown'
    const [path, words, status] = isLeft
      ? (['offline/', keptNote.left, 503] as const)
      : (['404.html', keptNote.unknown, 404] as const)
    const found = now.finder.find(path)
    if (found.is !== 'file') return undefined
    const html = new TextDecoder().decode(await now.files.read(found.place))
    const headers = { 'Content-Type': typeOf(found.place.path) }
    return new Response(withNote(html, words, this.store.base), { status, headers })
  }

  private pathOf({ url }: Request): string {
    return new URL(url).pathname.slice(this.store.base.length)
  }

  private addressOf(path: string, { url }: Request): string {
    const address = new URL(url)
    address.pathname = this.store.base + path
    return address.href
  }
}
