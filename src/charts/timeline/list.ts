import type { ReadingChart } from '../frame/reading.ts'
import type { TimelineInput } from './drawing.ts'

/** The item of an event in the list, and the heading in it that has the event's anchor. */
interface Entry {
  item: HTMLElement
  heading: HTMLElement
}

/** The list of the events on the page of the timeline; on a page that has none, it is empty. */
export class EventList {
  private readonly items = new Map<string, Entry>()

  /** @param ids of the events; @param chosen is told of the event that a reader clicks or moves the focus to */
  constructor(ids: Iterable<string>, chosen: (id: string) => void) {
    for (const id of ids) {
      const heading = document.getElementById(id)
      const item = heading?.closest('li')
      if (heading && item) this.items.set(id, { heading, item })
    }
    const whole = [...this.items.values()][0]?.item.closest('section')?.parentElement
    const choose = ({ target }: Event) => {
      const item = (target as Element).closest('li')
      for (const [id, each] of this.items) if (each.item === item) chosen(id)
    }
    whole?.addEventListener('click', choose)
    whole?.addEventListener('focusin', choose)
  }

  has(id: string): boolean {
    return this.items.has(id)
  }

  [Symbol.iterator](): IterableIterator<[string, Entry]> {
    return this.items[Symbol.iterator]()
  }

  /** Marks an event as the one that is read; without an id, none. */
  point(id: string | undefined): void {
    for (const [each, { item, heading }] of this.items) {
      item.classList.toggle('current', each === id)
      if (each === id) heading.setAttribute('aria-current', 'true')
      else heading.removeAttribute('aria-current')
    }
  }

  /** Moves the page to an event, and with it the focus, so that reading goes on there. */
  go(id: string): void {
    const heading = this.items.get(id)?.heading
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    heading.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
  }
}

/** The timeline, as its second stage knows it. */
export interface Listed extends ReadingChart<TimelineInput> {
  readonly list: EventList
  /** Reads an event in the drawing and marks it in the list; without an id, none. */
  point(id: string | undefined): void
}
