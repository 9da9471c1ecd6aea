/** A mark that can be read: where it stands in its drawing and the table row that holds its words. */
export interface Readable {
  element: SVGElement
  x: number
  y: number
}

/**
 * The island part that every chart shares: reading values by pointer and by arrow keys.
 * The words come from the figure's table, so that the chart and its table cannot differ.
 * A chart says only which mark is nearest to a point.
 */
export abstract class ChartReader extends HTMLElement {
  /** What a chart does beside showing the words of the mark that is read. */
  protected reading?(mark: SVGElement | undefined, drawing: SVGSVGElement): void

  protected abstract finder(marks: Readable[]): (x: number, y: number) => Readable | undefined

  connectedCallback(): void {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      seen.disconnect()
      for (const drawing of this.querySelectorAll<SVGSVGElement>(':scope > svg')) this.enliven(drawing)
    })
    seen.observe(this)
  }

  private enliven(drawing: SVGSVGElement): void {
    const marks = [...drawing.querySelectorAll<SVGElement>('[data-row]')].map((element) => ({
      element,
      x: Number(element.dataset['x']),
      y: Number(element.dataset['y']),
    }))
    const find = this.finder(marks)
    const readout = this.querySelector('.readout') as HTMLElement
    let current = -1
    const show = (index: number) => {
      if (index === current) return
      marks[current]?.element.classList.remove('current')
      current = index
      marks[current]?.element.classList.add('current')
      this.reading?.(marks[current]?.element, drawing)
      readout.textContent = this.words(marks[current]?.element.dataset['row'])
    }
    drawing.setAttribute('tabindex', '0')
    // Arrow keys are ours while the drawing has the focus: screen readers pass them on to an application.
    drawing.setAttribute('role', 'application')
    drawing.setAttribute('aria-describedby', readout.id)
    const read = (event: PointerEvent) => {
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM()?.inverse())
      const mark = find(x, y)
      if (mark) show(marks.indexOf(mark))
    }
    drawing.addEventListener('pointermove', read)
    drawing.addEventListener('pointerdown', read)
    drawing.addEventListener('keydown', (event) => {
      const last = marks.length - 1
      const steps: Record<string, number> = {
        ArrowRight: current + 1,
        ArrowDown: current + 1,
        ArrowLeft: current - 1,
        ArrowUp: current - 1,
        Home: 0,
        End: last,
      }
      const next = steps[event.key]
      if (next === undefined) return
      event.preventDefault()
      show(Math.max(0, Math.min(last, next)))
    })
  }

  /** The cells of a mark's row, as one line. */
  private words(row: string | undefined): string {
    const cells = this.closest('figure')?.querySelector(`[data-fact="${row}"]`)?.children ?? []
    return [...cells]
      .map((cell) => cell.textContent?.trim())
      .filter(Boolean)
      .join(' · ')
  }
}
