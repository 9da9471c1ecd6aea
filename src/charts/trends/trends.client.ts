import { distance } from '../frame/distance.ts'
import { nearestBy, type Readable } from '../frame/near.ts'
import { ReadingChart } from '../frame/reading.ts'
import type { TrendsInput } from './drawing.ts'
import { neighbour } from './neighbour.ts'

class TrendsChart extends ReadingChart<TrendsInput> {
  protected later = () => import('./redraw.ts')

  /** Up and down lead from panel to panel. */
  protected override step(key: string): string | undefined {
    return neighbour(this.input.panels, this.current, key)
  }

  /** A figure stands where its shape does, which is drawn last. */
  protected override spot(element: SVGGraphicsElement) {
    return element.lastElementChild as SVGGraphicsElement
  }

  /** The figure whose bar or stem is under the pointer or nearest to it; of several the one whose mark is nearest. */
  protected nearest(marks: Readable[]) {
    return nearestBy(
      marks,
      (element) => element.getBBox(),
      (box, mark, x, y) => distance(box, { x, y }) * 10 + Math.hypot(mark.x - x, mark.y - y),
    )
  }
}

customElements.define('trends-chart', TrendsChart)
