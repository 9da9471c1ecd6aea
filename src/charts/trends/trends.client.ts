import { LiveChart, type Readable } from '../frame/live.ts'
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
    const all = marks.map((mark) => ({ mark, box: (mark.element as SVGGElement).getBBox() }))
    return (x: number, y: number) => {
      const far = ({ mark, box }: (typeof all)[number]) => {
        const beside = Math.max(box.x - x, 0, x - box.x - box.width)
        const above = Math.max(box.y - y, 0, y - box.y - box.height)
        return Math.hypot(beside, above) * 10 + Math.hypot(mark.x - x, mark.y - y)
      }
      return all.reduce((best, each) => (far(each) < far(best) ? each : best)).mark
    }
  }
}

customElements.define('trends-chart', TrendsChart)
