import { toDom } from './dom.ts'
import { openEvidence } from './evidence.ts'
import type { ChartInput } from './figure.ts'
import type { Drawing } from './tree.ts'

/** A mark that can be read: its id and where it stands in the drawing. */
export interface Readable {
  element: SVGElement
  id: string
  x: number
  y: number
}

/** Finds the mark nearest to a point, if any is within reach; both in pixels of the drawing. */
export function nearestPoint(marks: readonly Readable[], reach: number) {
  return (x: number, y: number): Readable | undefined => {
    let [found, least]: [Readable | undefined, number] = [undefined, reach]
    for (const mark of marks) {
      const far = Math.hypot(mark.x - x, mark.y - y)
      if (far < least) [found, least] = [mark, far]
    }
    return found
  }
}

/**
 * Finds the mark for which a measure of its extent and a point is least. Extents are taken from the drawing when they
 * are first asked for, because measuring takes longer than drawing.
 */
export function nearestBy<Extent>(
  marks: readonly Readable[],
  extentOf: (element: SVGGraphicsElement) => Extent,
  far: (extent: Extent, mark: Readable, x: number, y: number) => number,
) {
  let extents: Extent[] | undefined
  return (x: number, y: number): Readable | undefined => {
    const known = (extents ??= marks.map(({ element }) => extentOf(element as SVGGraphicsElement)))
    let [found, least]: [Readable | undefined, number] = [undefined, Infinity]
    for (const [index, mark] of marks.entries()) {
      const how = far(known[index] as Extent, mark, x, y)
      if (how < least) [found, least] = [mark, how]
    }
    return found
  }
}

/** Finds the mark in the nearest row, and in it the one that the point is in or that is nearest to it. */
export const nearestInRow = (marks: readonly Readable[]) =>
  nearestBy(
    marks,
    (element) => element.getBBox(),
    (box, mark, x, y) => Math.abs(mark.y - y) * 100 + Math.max(box.x - x, x - box.x - box.width, 0),
  )

/** How far from the screen a chart wakes up, so that it is alive before it is seen. */
const early = '300px'

/**
 * The part of a live chart that all share: it draws itself anew for the room it has, with the function that drew it at
 * build, and lets its marks be read by pointer, touch and keyboard. A chart says how to draw and which mark is near.
 */
export abstract class LiveChart<Input extends ChartInput> extends HTMLElement {
  protected input!: Input
  /** The drawing that is on show, of the two that the page has. */
  protected drawing!: SVGSVGElement
  protected marks: Readable[] = []
  protected current: string | undefined
  /** True for a chart that changes more than itself, and so must know at once what it is about. */
  protected readonly eager: boolean = false
  private loading: Promise<boolean> | undefined
  private readout!: HTMLElement
  private hint = ''
  protected near: (x: number, y: number) => Readable | undefined = () => undefined

  protected abstract draw(input: Input, width: number): Drawing
  protected abstract nearest(marks: Readable[]): (x: number, y: number) => Readable | undefined
  /** What a chart does as soon as its input is there. */
  protected loaded?(): void
  /** What a chart does when it is alive: its own controls. */
  protected alive?(): void
  /** What a chart does after each drawing, beside having its marks read. */
  protected drawn?(): void
  /** What a chart does beside showing the words of the mark that is read; undefined when none is. */
  protected reading?(id: string | undefined): void

  /** The mark that an arrow key leads to, for charts that are read in two directions; undefined for the next in order. */
  protected step?(key: string): string | undefined

  /** The address of the evidence of a mark. */
  protected address(id: string): string {
    return `${this.dataset['to'] ?? ''}${id}/`
  }

  /** Opens the evidence of a mark: over the page, without leaving it. */
  protected open(id: string): void {
    openEvidence(this.address(id), this.dataset['part'] ?? 'main')
  }

  connectedCallback(): void {
    if (this.eager) void this.load()
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        seen.disconnect()
        void this.load().then((loaded) => {
          if (loaded) this.enliven()
        })
      },
      { rootMargin: early },
    )
    seen.observe(this)
  }

  /** Fetches what the chart draws itself from, once. False when it cannot be had: the chart then stays as it is. */
  private load(): Promise<boolean> {
    this.loading ??= fetch(this.dataset['input'] ?? '')
      .then(async (response) => {
        this.input = (await response.json()) as Input
        this.loaded?.()
        return true
      })
      .catch(() => false)
    return this.loading
  }

  private enliven(): void {
    this.readout = this.querySelector('.readout') as HTMLElement
    this.hint = this.readout.textContent ?? ''
    for (const drawing of this.querySelectorAll<SVGSVGElement>(':scope > svg')) this.listen(drawing)
    new ResizeObserver(() => {
      this.fit()
    }).observe(this)
    this.fit()
    this.alive?.()
  }

  /** Shows the drawing for the room there is, drawn for exactly that width. */
  private fit(): void {
    const shown = [...this.querySelectorAll<SVGSVGElement>(':scope > svg')].find(
      (each) => getComputedStyle(each).display !== 'none',
    )
    if (!shown) return
    const width = Math.round(shown.getBoundingClientRect().width)
    // In a part of the page that is hidden for now there is no room to draw in.
    if (width === 0) return
    // A drawing that came with the page does not say where its marks stand, and the other one may be of what was
    // chosen when it was last on show.
    const other = this.drawing !== shown
    this.drawing = shown
    if (other || Math.abs(shown.viewBox.baseVal.width - width) > 2) this.redraw(width)
  }

  /** Draws the chart anew, at the width it has or at another. */
  protected redraw(width = this.drawing.viewBox.baseVal.width): void {
    const drawing = this.draw(this.input, width)
    this.drawing.setAttribute('viewBox', `0 0 ${drawing.width} ${drawing.height}`)
    this.drawing.replaceChildren(...drawing.children.map(toDom))
    this.gather()
  }

  /** Finds the marks of the drawing that can be read. */
  protected gather(): void {
    this.marks = [...this.drawing.querySelectorAll<SVGElement>('[data-row]:not(.off)')].map((element) => ({
      element,
      id: element.dataset['row'] ?? '',
      x: Number(element.dataset['x']),
      y: Number(element.dataset['y']),
    }))
    this.near = this.nearest(this.marks)
    this.drawn?.()
    if (this.current !== undefined) this.mark(this.current)
  }

  /** Reads a mark: points it out and says what it stands for. Without an id, none is read. */
  protected read(id: string | undefined): void {
    if (id === this.current) return
    this.current = id
    this.mark(id)
    this.readout.classList.toggle('reading', id !== undefined)
    if (id === undefined) this.readout.textContent = this.hint
    else this.readout.replaceChildren(this.input.say[id] ?? '', ' ', this.link(id))
    this.reading?.(id)
  }

  private mark(id: string | undefined): void {
    for (const each of this.drawing.querySelectorAll('.current')) each.classList.remove('current')
    for (const each of this.marks) if (each.id === id) each.element.classList.add('current')
  }

  /** A link to the evidence, which opens it here. */
  private link(id: string): HTMLAnchorElement {
    const link = document.createElement('a')
    link.href = this.address(id)
    link.textContent = this.dataset['more'] ?? ''
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      this.open(id)
    })
    return link
  }

  private listen(drawing: SVGSVGElement): void {
    drawing.setAttribute('tabindex', '0')
    // Arrow keys are ours while the drawing has the focus: screen readers pass them on to an application.
    drawing.setAttribute('role', 'application')
    drawing.setAttribute('aria-describedby', this.readout.id)
    const point = (event: PointerEvent) => {
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM()?.inverse())
      const mark = this.near(x, y)
      if (mark) this.read(mark.id)
    }
    drawing.addEventListener('pointermove', point)
    drawing.addEventListener('pointerdown', point)
    drawing.addEventListener('keydown', (event) => {
      // With these the keys are the browser's: Alt and an arrow lead back, Control and End to the foot of the page.
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (this.press(event.key)) event.preventDefault()
    })
  }

  /** Acts on a key; true when the key was one of the chart's. */
  private press(key: string): boolean {
    const led = key.startsWith('Arrow') ? this.step?.(key) : undefined
    if (led !== undefined) {
      this.read(led)
      return true
    }
    const at = this.marks.findIndex(({ id }) => id === this.current)
    const last = this.marks.length - 1
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
    }
    const next = steps[key]
    if (next !== undefined) this.read(this.marks[Math.max(0, Math.min(last, next))]?.id)
    else if (key === 'Enter' && this.current !== undefined) this.open(this.current)
    else if (key === 'Escape') {
      this.read(undefined)
      this.drawing.blur()
    } else return false
    return true
  }
}
