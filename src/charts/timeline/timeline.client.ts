import { LiveChart, type Readable } from '../frame/live.ts'
import { Controls } from './controls.ts'
import { drawTimeline, type TimelineInput } from './drawing.ts'
import { isShown, queryOf, viewOf, viewWith, yearsOf, type View } from './events.ts'
import { EventList } from './list.ts'
import { inNextLane, nearestMark } from './near.ts'

/** The timeline with the list beneath it: both show what is chosen, and what is read in one is marked in the other. */
class TimelineChart extends LiveChart<TimelineInput> {
  private view: View = {}
  private list!: EventList
  private controls!: Controls
  private years: number[] = []
  private awake = false
  protected override readonly eager = true
  /** The event that a link or the list has led to. */
  private chosen: string | undefined
  private find: ReturnType<typeof nearestMark> = () => undefined
  /** The mark that was read when the pointer went down, and whether it is a finger's, which cannot hover. */
  private down: { id: string | undefined; touch: boolean } = { id: undefined, touch: false }

  protected draw = (input: TimelineInput, width: number) => drawTimeline({ ...input, view: this.view }, width)

  protected nearest(marks: Readable[]) {
    this.find = nearestMark(marks)
    return this.find
  }

  protected override step(key: string): string | undefined {
    const step = { ArrowUp: -1, ArrowDown: 1 }[key] as 1 | -1 | undefined
    const { events, lanes } = this.input
    const lane = new Map(events.map((event) => [event.id, lanes.indexOf(event.lane)]))
    return step && inNextLane(this.marks, this.current, (id) => lane.get(id) ?? 0, step)
  }

  protected override address(id: string): string {
    return this.list.has(id) ? `#${id}` : `${this.dataset['to'] ?? ''}${id}`
  }

  /** The evidence of a mark is its event in the list. */
  protected override open(id: string): void {
    // Without the list beneath it the figure is embedded, maybe in the frame of another site.
    if (!this.list.has(id)) return void window.open(this.address(id), '_top')
    this.point(id)
    this.list.go(id)
    this.write(`#${id}`)
  }

  /** Prepares the list at once, before the chart is near the screen, so that nothing changes under a reader's eyes. */
  protected override loaded(): void {
    const { events, from, asOf } = this.input
    this.years = yearsOf(events, from, asOf)
    this.list = new EventList(
      events.map(({ id }) => id),
      (id) => this.point(id),
    )
    this.controls = new Controls(this.querySelector('form') as HTMLFormElement, this.years, (view) => {
      this.show(view)
      this.write()
    })
    const follow = () => this.follow()
    addEventListener('hashchange', follow)
    addEventListener('popstate', follow)
    this.follow()
  }

  protected override alive(): void {
    this.awake = true
    this.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        this.down = { id: this.current, touch: pointerType !== 'mouse' }
      },
      { capture: true },
    )
    this.addEventListener('click', (event) => this.tap(event))
    if (this.view.year !== undefined || this.view.topic !== undefined) this.redraw()
    if (this.chosen !== undefined) this.read(this.chosen)
  }

  /** A click chooses a mark. A finger's first tap reads it, and the next one chooses it. */
  private tap({ clientX, clientY, target }: MouseEvent): void {
    if (!this.drawing.contains(target as Node)) return
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(this.drawing.getScreenCTM()?.inverse())
    const id = this.find(x, y)?.id
    if (id !== undefined && (!this.down.touch || this.down.id === id)) this.open(id)
  }

  /** Shows what the address asks for; an event that it leads to is shown in any case. */
  private follow(): void {
    const { events } = this.input
    const asked = viewOf(location.search, events, this.years)
    const event = events.find(({ id }) => location.hash === `#${id}`)
    const view = event && !isShown(event, asked) ? viewWith(event, asked) : asked
    const changed = view.year !== this.view.year || view.topic !== this.view.topic
    if (changed) this.show(view)
    if (view !== asked) this.write()
    if (!event) return
    this.point(event.id)
    if (changed) this.list.arrive(event.id)
  }

  /** Writes the view into the address, with an anchor if the event that it leads to is shown. */
  private write(anchor = location.hash): void {
    const event = this.input.events.find(({ id }) => anchor === `#${id}`)
    const kept = event && !isShown(event, this.view) ? '' : anchor
    history.replaceState(null, '', location.pathname + queryOf(this.view, location.search) + kept)
  }

  /** Reads an event here and marks it in the list. */
  private point(id: string | undefined): void {
    this.chosen = id
    this.list.point(id)
    if (this.awake) this.read(id)
  }

  /** Shows the events of a view, here and in the list. */
  private show(view: View): void {
    this.view = view
    const { events, words } = this.input
    const shown = new Set(events.filter((event) => isShown(event, view)).map(({ id }) => id))
    this.list.show(shown)
    if (this.current !== undefined && !shown.has(this.current)) this.read(undefined)
    if (this.chosen !== undefined && !shown.has(this.chosen)) this.point(undefined)
    if (this.awake) this.redraw()
    this.controls.show(view, shown.size, events.length, words.shown)
  }
}

customElements.define('timeline-chart', TimelineChart)
