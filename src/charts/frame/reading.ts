import type { ChartInput } from './figure.ts'
import { readable, type Near, type Readable } from './near.ts'

/**
 * The second stage of a chart, the module `redraw.ts` of its folder: what only a control asks for, or a room for which
 * neither drawing of the page will do. It comes when it is needed.
 */
export interface Redraw<Input extends ChartInput> {
  /** Draws the chart anew in place of what a drawing holds. */
  redraw(drawing: SVGSVGElement, input: Input, width: number): void
  /** Brings the controls to life. Returns what is to be done after each drawing, if anything. */
  control?(chart: ReadingChart<Input>): (() => void) | undefined
}

/** How far from the screen a chart looks at the room it has. */
const early = '300px'

/** How much smaller or larger than it was drawn a drawing may be shown: its letters have 12 pixels or more, and keep 11. */
const scales = { least: 0.92, most: 1.3 }

/** The keys that a chart acts on. */
const keys = /^(Arrow(Up|Down|Left|Right)|Home|End|Enter|Escape)$/

/** What a touch of a control may be told by. */
const touches = ['focusin', 'input', 'change', 'click']

/**
 * The first stage of a chart, which all share: it lets the marks of the drawing that came with the page be read by
 * pointer, touch and keyboard. Nothing more is loaded before a reader touches it: then the words of the marks come, and
 * for a control the code that draws. A chart says which mark is near and where its second stage is.
 */
export abstract class ReadingChart<Input extends ChartInput = ChartInput> extends HTMLElement {
  /** What it draws and says; there once something has been read or chosen. */
  input!: Input
  /** The drawing whose marks are known, of the two that the page has. */
  drawing!: SVGSVGElement
  marks: Readable[] = []
  current: string | undefined
  /** Names under which the address keeps what its controls choose. */
  protected readonly parameters: readonly string[] = []
  private near: Near = () => undefined
  private readout!: HTMLElement
  private hint = ''
  private asking: Promise<void> | undefined
  private waking: Promise<void> | undefined
  private stage: Redraw<Input> | undefined
  private drawn: (() => void) | undefined

  protected abstract nearest(marks: Readable[]): Near
  /** Fetches the second stage. */
  protected abstract later(): Promise<Redraw<Input>>
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
    const address = this.address(id)
    import('./evidence.ts').then(
      ({ openEvidence }) => openEvidence(address, this.dataset['part'] ?? 'main'),
      () => window.open(address, '_top'),
    )
  }

  /** The part of a mark in whose middle it stands. */
  protected spot(element: SVGGraphicsElement): SVGGraphicsElement {
    return element.tagName === 'g' ? (element.firstElementChild as SVGGraphicsElement) : element
  }

  connectedCallback(): void {
    this.readout = this.querySelector('.readout') as HTMLElement
    this.hint = this.readout.textContent ?? ''
    for (const drawing of this.drawings()) this.listen(drawing)
    this.heed(this.querySelector('.controls'))
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        seen.disconnect()
        new ResizeObserver(() => this.fit()).observe(this)
      },
      { rootMargin: early },
    )
    seen.observe(this)
  }

  /** Fetches what the chart draws and says, once. It fails when that cannot be had, and is tried again at the next touch. */
  ask(): Promise<void> {
    return (this.asking ??= fetch(this.dataset['input'] ?? '')
      .then(async (response) => void (this.input = (await response.json()) as Input))
      .catch((cause: unknown) => {
        this.asking = undefined
        throw cause
      }))
  }

  /** Does something with the words of the marks, as soon as they are there. */
  protected when(does: () => void): void {
    this.ask().then(does, () => undefined)
  }

  /** Fetches the code that draws, and has it bring the controls to life, once. Without it the chart stays as it is. */
  private wake(): Promise<void> {
    return (this.waking ??= Promise.all([this.later(), this.ask()])
      .then(([stage]) => {
        this.stage = stage
        this.drawn = stage.control?.(this)
        this.redraw()
      })
      .catch(() => {
        this.waking = undefined
      }))
  }

  /** Wakes up when the address asks for it or a control is touched, and then hands the touch on, so that none is lost. */
  private heed(controls: Element | null): void {
    const asked = new URLSearchParams(location.search)
    if (this.parameters.some((name) => asked.has(name))) void this.wake()
    for (const touch of touches)
      controls?.addEventListener(touch, ({ target, type }) => {
        if (this.stage) return
        void this.wake().then(() => {
          if (this.stage && type !== 'focusin') target?.dispatchEvent(new Event(type, { bubbles: true }))
        })
      })
  }

  private drawings(): SVGSVGElement[] {
    return [...this.querySelectorAll<SVGSVGElement>(':scope > svg')]
  }

  /** The drawing that is on show; none in a part of the page that is hidden for now. */
  private shown(): SVGSVGElement | undefined {
    return this.drawings().find((each) => each.getBoundingClientRect().width > 0)
  }

  /** Draws anew for a room in which the drawing of the page has its letters too small or too large. */
  private fit(): void {
    const shown = this.shown()
    if (!shown) return
    const { width } = shown.getBoundingClientRect()
    const scale = width / shown.viewBox.baseVal.width
    if (scale < scales.least || scale > scales.most) void this.wake().then(() => this.redraw(Math.round(width)))
    // The other drawing may be of what was chosen when it was last on show.
    else if (this.stage && shown !== this.drawing) this.redraw()
  }

  /** Draws the chart anew, at the width it has or at another. */
  redraw(width?: number): void {
    const shown = this.shown()
    if (!shown || !this.stage) return
    this.stage.redraw(shown, this.input, width ?? shown.viewBox.baseVal.width)
    this.gather(shown)
    this.drawn?.()
  }

  /** Finds the marks of a drawing that can be read. */
  gather(drawing = this.drawing): void {
    this.drawing = drawing
    this.marks = [...drawing.querySelectorAll<SVGGraphicsElement>('[data-row]:not(.off)')].map((element) =>
      readable(element, this.spot(element)),
    )
    this.near = this.nearest(this.marks)
    if (this.current === undefined) return
    this.mark(this.current)
    this.reading?.(this.current)
  }

  /** Finds the marks of the drawing on show, if they are not known. */
  protected look(): void {
    const shown = this.shown()
    if (shown && shown !== this.drawing) this.gather(shown)
  }

  /** Reads a mark: points it out and says what it stands for. Without an id, none is read. */
  read(id: string | undefined): void {
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

  /** The mark that an event at a place of the screen means. */
  protected at({ clientX, clientY }: MouseEvent): Readable | undefined {
    this.look()
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(this.drawing.getScreenCTM()?.inverse())
    return this.near(x, y)
  }

  private listen(drawing: SVGSVGElement): void {
    drawing.setAttribute('tabindex', '0')
    // Arrow keys are ours while the drawing has the focus: screen readers pass them on to an application.
    drawing.setAttribute('role', 'application')
    drawing.setAttribute('aria-describedby', this.readout.id)
    const point = (event: PointerEvent) =>
      this.when(() => {
        const mark = this.at(event)
        if (mark) this.read(mark.id)
      })
    drawing.addEventListener('focus', () => this.when(() => this.look()))
    drawing.addEventListener('pointermove', point)
    drawing.addEventListener('pointerdown', point)
    drawing.addEventListener('keydown', (event) => {
      // With these the keys are the browser's: Alt and an arrow lead back, Control and End to the foot of the page.
      if (event.altKey || event.ctrlKey || event.metaKey || !keys.test(event.key)) return
      event.preventDefault()
      this.when(() => this.press(event.key))
    })
  }

  private press(key: string): void {
    this.look()
    const led = key.startsWith('Arrow') ? this.step?.(key) : undefined
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
    if (led !== undefined) this.read(led)
    else if (next !== undefined) this.read(this.marks[Math.max(0, Math.min(last, next))]?.id)
    else if (key === 'Escape') {
      this.read(undefined)
      this.drawing.blur()
    } else if (this.current !== undefined) this.open(this.current)
  }
}
