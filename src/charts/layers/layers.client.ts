import { bisectCenter } from 'd3'
import { ChartReader, type Readable } from '../frame/reader.ts'

class LayersChart extends ChartReader {
  /** The layer whose middle is nearest across: height does not matter in a row. */
  protected finder(marks: Readable[]) {
    const middles = marks.map(({ x }) => x)
    return (x: number) => marks[bisectCenter(middles, x)]
  }
}

customElements.define('layers-chart', LayersChart)
