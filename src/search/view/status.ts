import { searchWords as words } from '../../i18n/en.search.ts'
import { make } from '../dom.ts'
import type { Answer } from '../engine/messages.ts'

/** A voice that told every letter's results would never finish: it waits until the reader has stopped typing. */
const quiet = 600

/** What was found, seen at once and heard when the reader pauses. */
export class Status {
  private readonly seen = make('p', { class: 'count', 'aria-hidden': 'true' })
  private readonly repaired = make('p', { class: 'repaired', 'aria-hidden': 'true', hidden: true })
  private readonly voice = make('p', { class: 'heard', role: 'status' })
  readonly elements = [this.repaired, this.seen, this.voice]
  private timer = 0

  /** Says a sentence. */
  say(text: string): void {
    this.repaired.hidden = true
    this.tell(text, text)
  }

  /** Says how much was found, and what was looked for in the place of words that nothing has. */
  answer({ total, shown, groups, repaired }: Answer, query: string, offered: number): void {
    const text = total > 0 ? words.count({ total, shown, pages: groups.length }, query) : words.none(query)
    this.repaired.hidden = repaired.length === 0
    this.repaired.replaceChildren(
      ...repaired.flatMap(({ typed, taken }) => [
        `${words.repaired.shown} `,
        make('b', { dir: 'auto' }, taken),
        `. ${words.repaired.nothing} `,
        make('i', { dir: 'auto' }, typed),
        '. ',
      ]),
    )
    const mended = repaired.map(({ typed, taken }) => words.repaired.spoken(taken, typed))
    const offers = offered > 0 ? [words.offered(offered)] : []
    this.tell(text, [...mended, `${text}.`, ...offers.map((each) => `${each}.`)].join(' '))
  }

  private tell(seen: string, heard: string): void {
    this.seen.textContent = seen
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => (this.voice.textContent = heard), quiet)
  }
}
