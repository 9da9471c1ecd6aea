import { searchWords as words } from '../../i18n/en.search.ts'
import { make } from '../dom.ts'
import type { Answer, FilterName } from '../engine/messages.ts'
import { countChosen, toggled, type Search } from './address.ts'
import { Chips } from './chips.ts'
import { Combobox } from './combobox.ts'
import { engineOf } from './engine-of.ts'
import { Filters } from './filters.ts'
import { Found } from './found.ts'
import { Latest } from './latest.ts'
import { suggested } from './offers.ts'
import { recentOffers } from './recent-offers.ts'
import { recent } from './recent.ts'

/** Results shown at first, and how many come with each further step. */
const [first, further] = [10, 20]
/** Pause after which the reader is told that the answer takes long, and before the filters are counted, in milliseconds. */
const [patience, calm] = [400, 150]

/** What differs between the page of the search and the dialog over other pages. */
export interface Place {
  /** The address of the page of the search. */
  address: string
  /** Something else is looked for. `settled` unless the reader is still typing. */
  changed(search: Search, settled: boolean): void
  /** The results of a query are there that was run with Enter. */
  ran(): void
  /** Down or Escape in the field, with no list to go into or to close. */
  left(): void
  escaped(): void
}

/** What the reader sees and presses of the search: the field, what it offers, the results and the filters. */
export class SearchView {
  readonly input: HTMLInputElement
  private search: Search = { query: '', chosen: {} }
  private most = first
  /** Counts what has been asked for, so that older answers are left aside. */
  private turn = 0
  private offerTurn = 0
  private countTimer = 0
  private frame = 0
  /** What is to be done once the answer is shown. */
  private then: (() => void) | undefined
  private readonly place: Place
  private readonly latest = new Latest()
  private readonly engine: ReturnType<typeof engineOf>
  private readonly box: Combobox
  readonly filters = new Filters({ toggle: (name, value) => this.toggle(name, value), opened: () => this.count() })
  private readonly chips = new Chips(
    (name, value) => this.toggle(name, value),
    () => this.unfilter(),
  )
  readonly found: Found

  /** @param form the field is in it; all else comes after it */
  constructor(form: HTMLFormElement, place: Place) {
    this.place = place
    this.engine = engineOf(place.address)
    this.input = form.querySelector('input') as HTMLInputElement
    this.box = new Combobox(this.input, {
      typed: () => {
        cancelAnimationFrame(this.frame)
        this.frame = requestAnimationFrame(() => this.typed())
      },
      entered: () => this.run(),
      left: () => place.left(),
      escaped: () => place.escaped(),
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.run()
    })
    form.append(this.box.element)
    this.found = new Found(place.address, { more: () => this.showMore(), unfilter: () => this.unfilter() })
    form.after(this.chips.element, make('div', { class: 'found' }, this.filters.element, this.found.element))
    this.found.list.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) recent.add(this.search.query)
    })
  }

  /** Gets ready for a reader who has come to the field. */
  ready(): void {
    this.engine.warm()
    if (!this.input.value.trim()) void this.offer('')
  }

  /** Shows a search that the address tells. */
  set(search: Search): void {
    this.offerTurn++
    this.input.value = search.query
    this.box.clear()
    this.look(search, true)
  }

  /** Runs what stands in the field: the reader wants its results. */
  run(query = this.input.value.trim()): void {
    cancelAnimationFrame(this.frame)
    this.offerTurn++
    this.input.value = query
    this.box.clear()
    recent.add(query)
    this.look({ ...this.search, query }, true)
    this.then = () => this.place.ran()
  }

  /** Looks for what stands in the field while the reader types. */
  typed(): void {
    const query = this.input.value.trim()
    void this.offer(query)
    if (query !== this.search.query) this.look({ ...this.search, query }, false)
  }

  private toggle(name: FilterName, value: string): void {
    this.look({ ...this.search, chosen: toggled(this.search.chosen, name, value) }, true)
  }

  private unfilter(): void {
    this.look({ ...this.search, chosen: {} }, true)
  }

  private async offer(typed: string): Promise<void> {
    const turn = ++this.offerTurn
    if (!typed) {
      this.box.offer(
        recentOffers(this.place.address, { run: (query) => this.run(query), changed: () => this.forgot() }),
      )
      return
    }
    const found = await this.engine.suggest(typed, matchMedia('(width < 40rem)').matches ? 3 : 5).catch(() => [])
    if (turn === this.offerTurn) this.box.offer(suggested(found))
  }

  /** The button that removed a query is gone: the field has the focus, and the rest of the list stays open. */
  private forgot(): void {
    this.input.focus()
    void this.offer('')
  }

  private look(search: Search, settled: boolean, most = first): void {
    this.search = search
    this.most = most
    this.then = undefined
    this.chips.show(search.chosen)
    this.filters.say(search.chosen)
    this.place.changed(search, settled)
    const turn = ++this.turn
    this.latest.run(() => this.answer(turn))
  }

  private async answer(turn: number): Promise<void> {
    if (turn !== this.turn) return
    const { query, chosen } = this.search
    if (!query) {
      this.clear('')
      return
    }
    const slow = setTimeout(() => this.found.say(words.waiting), patience)
    const answer = await this.engine.ask({ query, chosen, most: this.most }).catch(() => undefined)
    clearTimeout(slow)
    if (turn !== this.turn) return
    if (!answer) this.clear(words.missing)
    else this.show(answer)
    this.count()
  }

  private clear(said: string): void {
    this.found.clear(said)
    this.filters.hidden = true
  }

  private show(answer: Answer): void {
    this.found.show(answer, this.search, this.box.offered)
    this.filters.hidden = answer.total === 0 && countChosen(this.search.chosen) === 0
    this.then?.()
    this.then = undefined
  }

  private showMore(): void {
    const before = new Set(this.found.hits.map(({ href }) => href))
    this.look(this.search, true, this.most + further)
    this.then = () => this.found.hits.find(({ href }) => !before.has(href))?.focus()
  }

  /** Counts what each filter would leave, after the results, and only for those who see the filters or have chosen. */
  private count(): void {
    clearTimeout(this.countTimer)
    const { search, turn } = this
    if (!search.query || !(this.filters.open || countChosen(search.chosen) > 0)) return
    this.countTimer = window.setTimeout(async () => {
      const counts = await this.engine.counts(search).catch(() => undefined)
      if (!counts || turn !== this.turn) return
      this.chips.learn(counts)
      this.chips.show(search.chosen)
      this.filters.show(counts, search.chosen)
    }, calm)
  }
}
