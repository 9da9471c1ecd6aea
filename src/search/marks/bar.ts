import { searchWords } from '../../i18n/en.search.ts'
import { button, make, named } from '../dom.ts'
import { keep } from '../kept.ts'
import { marksKey } from './words.ts'

const words = searchWords.marks

/** Says what is marked, and lets the reader go from mark to mark or do without. */
export function showBar(main: Element, ranges: readonly Range[]): void {
  const status = make('p', { role: 'status' })
  const steps = new Steps(ranges, status)
  const off = () => {
    CSS.highlights.clear()
    bar.remove()
    document.documentElement.classList.remove('marked')
  }
  const bar = make(
    'section',
    { class: 'marks-bar', 'aria-label': words.bar },
    status,
    button({}, () => (clearTimeout(greeting), steps.next()), words.next),
    button({}, off, words.off),
    button({}, () => (keep(marksKey, 'off'), off()), words.never),
  )
  main.before(bar)
  document.documentElement.classList.add('marked')
  // A region says nothing of what it has when it appears. Who steps on at once is told where they are, not this.
  const greeting = setTimeout(() => status.replaceChildren(words.marked, ...listed(ranges)), 100)
}

/** The marked words as they stand in the page, each once. */
function listed(ranges: readonly Range[]): Node[] {
  const distinct = new Map(ranges.map((range) => [range.toString().toLowerCase(), range.toString()]))
  return [...distinct.values()].flatMap((word, index) => [
    ...(index > 0 ? [document.createTextNode(', ')] : []),
    named(word),
  ])
}

/** Goes from mark to mark, those that are folded away left out. */
class Steps {
  private at = -1
  private readonly ranges: readonly Range[]
  private readonly status: HTMLElement

  constructor(ranges: readonly Range[], status: HTMLElement) {
    this.ranges = ranges
    this.status = status
  }

  next(): void {
    const seen = this.ranges.filter((range) => range.getClientRects().length > 0)
    // The first step leads to the first mark after where the reader is.
    const below = seen.findIndex((range) => range.getBoundingClientRect().top > 0)
    this.at = (this.at < 0 ? Math.max(0, below) : this.at + 1) % seen.length
    const range = seen[this.at]
    if (!range) return
    CSS.highlights.set('found-now', new Highlight(range))
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    this.status.textContent = words.step(this.at + 1, seen.length)
  }
}
