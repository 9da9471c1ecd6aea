import { ReadingChart } from '../frame/reading.ts'
import type { TimelineInput } from './drawing.ts'
import { EventList, type Listed } from './list.ts'
import { inNextLane, nearestMark } from './near.ts'

/** The timeline with the list beneath it: what is read in one is marked in the other. */
class TimelineChart extends ReadingChart<TimelineInput> implements Listed {
  protected override readonly parameters = ['year', 'topic']
  list!: EventList
  /** The mark that was read when the pointer went down, and whether it is a finger's, which cannot hover. */
  private down: { id: string | undefined; touch: boolean } = { id: undefined, touch: false }

  protected nearest = nearestMark

  protected later = () => import('./redraw.ts')

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
    history.replaceState(history.state, '', `#${id}`)
  }

  override connectedCallback(): void {
    const ids = [...this.querySelectorAll<SVGElement>('[data-row]')].map(({ dataset }) => dataset['row'] ?? '')
    this.list = new EventList(new Set(ids), (id) => this.point(id))
    super.connectedCallback()
    const follow = () => {
      const id = location.hash.slice(1)
      if (this.list.has(id)) this.point(id)
    }
    addEventListener('hashchange', follow)
    addEventListener('popstate', follow)
    follow()
    this.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        this.down = { id: this.current, touch: pointerType !== 'mouse' }
      },
      { capture: true },
    )
    this.addEventListener('click', (event) => this.tap(event))
  }

  /** A click chooses a mark. A finger's first tap reads it, and the next one chooses it. */
  private tap(event: MouseEvent): void {
    if (!(event.target as Element).closest('svg')) return
    const { down } = this
    this.when(() => {
      const id = this.at(event)?.id
      if (id !== undefined && (!down.touch || down.id === id)) this.open(id)
    })
  }

  point(id: string | undefined): void {
    this.list.point(id)
    this.when(() => {
      this.look()
      this.read(id)
    })
  }
}

customElements.define('timeline-chart', TimelineChart)
