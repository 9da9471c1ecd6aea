import { nearestPoint, type Readable } from '../frame/near.ts'
import { ReadingChart } from '../frame/reading.ts'
import { parameter } from './parameter.ts'
import type { ProgressInput } from './types.ts'

/** How far, in pixels of the drawing, a pointer may be from the mark it reads. */
const reach = 60

class ProgressChart extends ReadingChart<ProgressInput> {
  protected override readonly parameters = [parameter]

  protected later = () => import('./redraw.ts')

  protected nearest = (marks: Readable[]) => nearestPoint(marks, reach)
}

customElements.define('progress-chart', ProgressChart)
