import { distance } from '../frame/labels.ts'
import { LiveChart, nearestBy, type Readable } from '../frame/live.ts'
import { drawTrends, type TrendsInput } from './drawing.ts'
import { neighbour } from './panel.ts'

class TrendsChart extends LiveChart<TrendsInput> {
  protected draw = drawTrends

  /** Up and down lead from panel to panel. */
  protected override step(key: string): string | undefined {
    return neighbour(this.input.panels, this.current, key)
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
