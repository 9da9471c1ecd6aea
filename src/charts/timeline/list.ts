/** The list of the events on the page of the timeline; on a page that has none, it is empty. */
export class EventList {
  /** The item of each event, and the heading in it that has the event's anchor. */
  private readonly items = new Map<string, { item: HTMLElement; heading: HTMLElement }>()

  /** @param ids of the events; @param chosen is told of the event that a reader clicks or moves the focus to */
  constructor(ids: readonly string[], chosen: (id: string) => void) {
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

  /** Leaves some events to be seen, and the sections that hold any of these. */
  show(ids: ReadonlySet<string>): void {
    const sections = new Map<Element, boolean>()
    for (const [id, { item }] of this.items) {
      item.hidden = !ids.has(id)
      const section = item.closest('section')
      if (section) sections.set(section, !item.hidden || sections.get(section) === true)
    }
    for (const [section, some] of sections) section.toggleAttribute('hidden', !some)
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

  /** Brings an event into sight at once, where a link has led to it. */
  arrive(id: string): void {
    this.items.get(id)?.heading.scrollIntoView()
  }
}
