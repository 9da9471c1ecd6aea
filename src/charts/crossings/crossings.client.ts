import { LiveChart, nearestInRow } from '../frame/live.ts'
import { drawCrossings, type CrossingsInput } from './drawing.ts'

class CrossingsChart extends LiveChart<CrossingsInput> {
  protected draw = drawCrossings

  protected nearest = nearestInRow
}

customElements.define('crossings-chart', CrossingsChart)
