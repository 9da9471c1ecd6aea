import type { Readable } from '../frame/near.ts'
import { ReadingChart } from '../frame/reading.ts'
import type { LayersInput } from './drawing.ts'

class LayersChart extends ReadingChart<LayersInput> {
  protected later = () => import('./redraw.ts')

  /** The layer whose part of the drawing a point is in: parts follow each other to the right or downwards. */
  protected nearest(marks: Readable[]) {
    const parts = marks.map((mark) => ({ mark, box: this.spot(mark.element).getBBox() }))
    return (x: number, y: number) => parts.find(({ box }) => x <= box.x + box.width && y <= box.y + box.height)?.mark
  }

  /** Opens the answer of a layer that is clicked when it is read already: for a mouse at once, by touch at the second tap. */
  override connectedCallback(): void {
    super.connectedCallback()
    let read: string | undefined
    this.addEventListener('pointerdown', () => (read = this.current), true)
    this.addEventListener('click', ({ target }) => {
      const layer = (target as Element).closest<SVGElement>('[data-row]')?.dataset['row']
      if (layer && layer === read) this.open(layer)
    })
  }
}

customElements.define('layers-chart', LayersChart)
