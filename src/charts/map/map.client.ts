import { distance } from '../frame/labels.ts'
import { LiveChart, nearestBy, type Readable } from '../frame/live.ts'
import { lastDayOf, monthName, monthOf } from '../frame/months.ts'
import { drawMap, type MapInput } from './drawing.ts'
import { reportBy } from './geometry.ts'

/** The name under which the address of the page keeps the month that is shown: `?on=2014-08`. */
const parameter = 'on'

/** The map, with a control for the day up to which reports of the crossings count. */
class MapChart extends LiveChart<MapInput> {
  protected draw = drawMap

  /** The mark or name under the pointer, or the nearest. */
  protected nearest(marks: Readable[]) {
    const boxesOf = (element: SVGGraphicsElement) =>
      (element.tagName === 'g' ? [...element.children] : [element]).map((part) =>
        (part as SVGGraphicsElement).getBBox(),
      )
    return nearestBy(
      marks,
      boxesOf,
      // Where boxes cover each other, the nearer mark.
      (boxes, mark, x, y) =>
        Math.min(...boxes.map((box) => distance(box, { x, y }))) + Math.hypot(mark.x - x, mark.y - y) / 1000,
    )
  }

  /** Arrow keys go from north to south. */
  protected drawn() {
    this.marks.sort((a, b) => a.y - b.y)
  }

  protected alive() {
    const range = this.querySelector('input')
    const output = this.querySelector('output')
    if (!range || !output) return
    const [today, words] = [this.input.on, output.value]
    const first = monthOf(this.input.first)
    const date = new Intl.DateTimeFormat(document.documentElement.lang, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    const show = () => {
      const isLast = range.value === range.max
      const day = isLast ? today : lastDayOf(first + range.valueAsNumber)
      output.value = isLast ? words : date.format(new Date(day))
      range.setAttribute('aria-valuetext', [output.value, ...this.showDay(day)].join(', '))
      const unit = this.closest('figure')?.querySelector('.figure-unit')
      if (unit) unit.textContent = this.input.unit.replace('{date}', output.value)
    }
    const asked = new URLSearchParams(location.search).get(parameter) ?? ''
    range.value = /^\d{4}-\d\d$/.test(asked) ? String(monthOf(asked) - first) : range.max
    show()
    range.addEventListener('input', show)
    range.addEventListener('change', () => {
      const address = new URL(location.href)
      if (range.value === range.max) address.searchParams.delete(parameter)
      else address.searchParams.set(parameter, monthName(first + range.valueAsNumber))
      history.replaceState(history.state, '', address)
    })
  }

  /** Shows the state of each crossing as it was last reported by a day. Returns the states in words. */
  private showDay(day: string): string[] {
    const { input, current } = this
    const crossings = input.marks.filter(({ states }) => states)
    if (day !== input.on) {
      input.on = day
      for (const mark of crossings) input.say[mark.id] = reportBy(mark, day)?.say ?? input.unreported[mark.id] ?? ''
      this.redraw()
      this.read(undefined)
      this.read(current)
    }
    return crossings.map((mark) => `${mark.name} ${input.states.wide[reportBy(mark, day)?.is ?? 'none']}`)
  }
}

customElements.define('map-chart', MapChart)
