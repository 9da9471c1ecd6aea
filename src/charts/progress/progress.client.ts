import { quadtree } from 'd3'
import { ChartReader, type Readable } from '../frame/reader.ts'

/** How far, in pixels of the drawing, a pointer may be from the mark it reads. */
const reach = 60

class ProgressChart extends ChartReader {
  protected finder(marks: Readable[]) {
    const tree = quadtree(
      marks,
      ({ x }) => x,
      ({ y }) => y,
    )
    return (x: number, y: number) => tree.find(x, y, reach)
  }
}

customElements.define('progress-chart', ProgressChart)
