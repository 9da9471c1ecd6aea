import { Controls } from './controls.ts'
import { isShown, queryOf, viewOf, viewWith, yearsOf, type View } from './events.ts'
import type { Listed } from './list.ts'

/** The choice of a year and a topic: drawing, list, controls and address all show it. */
export class Choice {
  private readonly chart: Listed
  private readonly controls: Controls
  private readonly years: readonly number[]
  private view: View = {}

  constructor(chart: Listed) {
    const { events, from, asOf } = chart.input
    this.chart = chart
    this.years = yearsOf(events, from, asOf)
    this.controls = new Controls(chart.querySelector('form') as HTMLFormElement, this.years, (view) => {
      this.show(view)
      this.write()
    })
    addEventListener('hashchange', () => this.follow())
    addEventListener('popstate', () => this.follow())
  }

  /** Shows what the address asks for; an event that it leads to is shown in any case. */
  follow(): void {
    const { events } = this.chart.input
    const asked = viewOf(location.search, events, this.years)
    const event = events.find(({ id }) => location.hash === `#${id}`)
    const view = event && !isShown(event, asked) ? viewWith(event, asked) : asked
    const changed = view.year !== this.view.year || view.topic !== this.view.topic
    if (changed) this.show(view)
    if (view !== asked) this.write()
    if (!event || !changed) return
    // The event may not have been there when the address led to it.
    for (const [id, { heading }] of this.chart.list) if (id === event.id) heading.scrollIntoView()
  }

  /** Writes the view into the address, with its anchor if the event that it leads to is shown. */
  private write(): void {
    const event = this.chart.input.events.find(({ id }) => location.hash === `#${id}`)
    const kept = event && !isShown(event, this.view) ? '' : location.hash
    history.replaceState(history.state, '', location.pathname + queryOf(this.view, location.search) + kept)
  }

  /** Shows the events of a view, here and in the list. */
  private show(view: View): void {
    const { chart } = this
    const { events, words } = chart.input
    this.view = chart.input.view = view
    const shown = new Set(events.filter((event) => isShown(event, view)).map(({ id }) => id))
    this.showInList(shown)
    if (chart.current !== undefined && !shown.has(chart.current)) chart.point(undefined)
    chart.redraw()
    this.controls.show(view, shown.size, events.length, words.shown)
  }

  /** Leaves some events of the list to be seen, and the sections that hold any of these. */
  private showInList(shown: ReadonlySet<string>): void {
    const sections = new Map<Element, boolean>()
    for (const [id, { item }] of this.chart.list) {
      item.hidden = !shown.has(id)
      const section = item.closest('section')
      if (section) sections.set(section, !item.hidden || sections.get(section) === true)
    }
    for (const [section, some] of sections) section.toggleAttribute('hidden', !some)
  }
}
