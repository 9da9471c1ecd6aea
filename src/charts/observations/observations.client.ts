import { nearestBy, type Readable } from '../frame/near.ts'
import { ReadingChart } from '../frame/reading.ts'
import type { ObservationsInput } from './drawing.ts'

class ObservationsChart extends ReadingChart<ObservationsInput> {
  protected later = () => import('./redraw.ts')

  /** The figure in the nearest row: each row holds one. */
  protected nearest(marks: Readable[]) {
    return nearestBy(
      marks,
      () => undefined,
      (_, mark, __, y) => Math.abs(mark.y - y),
    )
  }

  /** Points out the figures that cannot be true together with the one that is read. */
  protected override reading(id: string | undefined): void {
    const all = this.input.panels.flatMap(({ observations }) => observations)
    const against = all.find((each) => each.id === id)?.conflicts ?? []
    for (const { element, id: other } of this.marks) element.classList.toggle('against', against.includes(other))
  }
}

customElements.define('observations-chart', ObservationsChart)
