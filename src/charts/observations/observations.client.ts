import { bisectCenter } from 'd3'
import { LiveChart, type Readable } from '../frame/live.ts'
import { drawObservations, type ObservationsInput } from './drawing.ts'

class ObservationsChart extends LiveChart<ObservationsInput> {
  protected draw = drawObservations

  /** The figure in the nearest row: each row holds one. */
  protected nearest(marks: Readable[]) {
    const rows = marks.map(({ y }) => y)
    return (_: number, y: number) => marks[bisectCenter(rows, y)]
  }

  /** Points out the figures that cannot be true together with the one that is read. */
  protected override reading(id: string | undefined): void {
    const read = this.marks.find((mark) => mark.id === id)
    const against = read?.element.dataset['against']?.split(' ') ?? []
    for (const { element, id: other } of this.marks) element.classList.toggle('against', against.includes(other))
  }
}

customElements.define('observations-chart', ObservationsChart)
