import { bisectCenter } from 'd3'
import { ChartReader, type Readable } from '../frame/reader.ts'

class ObservationsChart extends ChartReader {
  /** The figure in the nearest row: each row holds one. */
  protected finder(marks: Readable[]) {
    const rows = marks.map(({ y }) => y)
    return (_: number, y: number) => marks[bisectCenter(rows, y)]
  }

  /** Points out the figures that cannot be true together with the one that is read. */
  protected override reading(mark: SVGElement | undefined, drawing: SVGSVGElement): void {
    const against = mark?.dataset['against']?.split(' ') ?? []
    for (const other of drawing.querySelectorAll<SVGElement>('[data-row]'))
      other.classList.toggle('against', against.includes(other.dataset['row'] ?? ''))
  }
}

customElements.define('observations-chart', ObservationsChart)
