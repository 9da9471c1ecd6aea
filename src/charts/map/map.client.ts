import { distance } from '../frame/labels.ts'
import { LiveChart, nearestBy, type Readable } from '../frame/live.ts'
import { MonthSlider } from '../frame/month-slider.ts'
import { lastDayOf } from '../frame/months.ts'
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
    const today = this.input.on
    const words = this.querySelector('output')?.value ?? ''
    const unit = this.closest('figure')?.querySelector('.figure-unit')
    const show = () => {
      const date = slider.month === undefined ? words : slider.date
      const states = this.showDay(slider.month === undefined ? today : lastDayOf(slider.month))
      slider.say(date, [date, ...states].join(', '))
      if (unit) unit.textContent = this.input.unit.replace('{date}', date)
    }
    const slider = new MonthSlider(this, parameter, show)
    show()
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
