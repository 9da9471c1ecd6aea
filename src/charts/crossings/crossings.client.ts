import { LiveChart, type Readable } from '../frame/live.ts'
import { drawCrossings, type CrossingsInput } from './drawing.ts'

class CrossingsChart extends LiveChart<CrossingsInput> {
  protected draw = drawCrossings

  /** The bar under the pointer, or the nearest in its row. */
  protected nearest(marks: Readable[]) {
    const boxes = marks.map((mark) => ({ mark, box: (mark.element as SVGRectElement).getBBox() }))
    return (x: number, y: number) => {
      const far = ({ box }: (typeof boxes)[number]) =>
        Math.abs(box.y + box.height / 2 - y) * 100 + Math.max(box.x - x, x - box.x - box.width, 0)
      return boxes.reduce((best, each) => (far(each) < far(best) ? each : best)).mark
    }
  }
}

customElements.define('crossings-chart', CrossingsChart)
