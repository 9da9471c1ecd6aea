import { LiveChart, type Readable } from '../frame/live.ts'
import { drawLayers, type LayersInput } from './drawing.ts'

class LayersChart extends LiveChart<LayersInput> {
  protected draw = drawLayers

  /** The layer whose part of the drawing a point is in: parts follow each other to the right or downwards. */
  protected nearest(marks: Readable[]) {
    const parts = marks.map((mark) => ({ mark, box: (mark.element.firstChild as SVGRectElement).getBBox() }))
    return (x: number, y: number) => parts.find(({ box }) => x <= box.x + box.width && y <= box.y + box.height)?.mark
  }

  protected alive() {
    this.chooseThreats()
    this.openLayers()
  }

  /** Points out the layers that are said to meet a threat, and says which they are. */
  private chooseThreats() {
    const readout = this.querySelector('.readout') as HTMLElement
    const hint = readout.textContent
    const buttons = this.querySelectorAll<HTMLButtonElement>('[data-threat]')
    for (const button of buttons)
      button.addEventListener('click', () => {
        const threat = button.dataset['threat'] ?? ''
        for (const each of buttons) each.ariaPressed = String(each === button)
        this.input.chosen = threat || undefined
        this.read(undefined)
        this.redraw()
        readout.textContent = this.input.said[threat] ?? hint
      })
  }

  /** Opens the answer of a layer that is clicked when it is read already: for a mouse at once, by touch at the second tap. */
  private openLayers() {
    let read: string | undefined
    this.addEventListener('pointerdown', () => (read = this.current), true)
    this.addEventListener('click', ({ target }) => {
      const layer = (target as Element).closest<SVGElement>('[data-row]')?.dataset['row']
      if (layer && layer === read) this.open(layer)
    })
  }
}

customElements.define('layers-chart', LayersChart)
