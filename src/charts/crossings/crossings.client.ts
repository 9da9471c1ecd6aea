import { LiveChart, nearestBy, type Readable } from '../frame/live.ts'
import { drawCrossings, type CrossingsInput } from './drawing.ts'

class CrossingsChart extends LiveChart<CrossingsInput> {
  protected draw = drawCrossings

  /** The bar under the pointer, or the nearest in its row. */
  protected nearest(marks: Readable[]) {
    return nearestBy(
      marks,
      (element) => element.getBBox(),
      (box, _, x, y) => Math.abs(box.y + box.height / 2 - y) * 100 + Math.max(box.x - x, x - box.x - box.width, 0),
    )
  }
}

customElements.define('crossings-chart', CrossingsChart)
