import { distance } from '../frame/distance.ts'
import { nearestBy, type Readable } from '../frame/near.ts'
import { ReadingChart } from '../frame/reading.ts'
import type { MapInput } from './drawing.ts'
import { parameter } from './parameter.ts'

/** The map, with a control for the day up to which reports of the crossings count. */
class MapChart extends ReadingChart<MapInput> {
  protected override readonly parameters = [parameter]

  protected later = () => import('./redraw.ts')

  /** The mark or name under the pointer, or the nearest. Arrow keys go from north to south. */
  protected nearest(marks: Readable[]) {
    marks.sort((a, b) => a.y - b.y)
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
}

customElements.define('map-chart', MapChart)
