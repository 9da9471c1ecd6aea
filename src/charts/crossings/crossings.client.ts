import { nearestInRow } from '../frame/near.ts'
import { ReadingChart } from '../frame/reading.ts'
import type { CrossingsInput } from './drawing.ts'

class CrossingsChart extends ReadingChart<CrossingsInput> {
  protected nearest = nearestInRow

  protected later = () => import('./redraw.ts')
}

customElements.define('crossings-chart', CrossingsChart)
