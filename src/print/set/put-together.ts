import { workWords as words } from '../../i18n/en.print-work.ts'
import { assemble } from '../document/assemble.ts'
import type { References } from '../document/bibliography.ts'
import type { Chosen } from '../document/chapter.ts'
import type { Wanted } from './choice.ts'
import { dress } from './dress.ts'
import { fillFrame } from './fill-frame.ts'
import { flowOf } from './flow.ts'
import { gather } from './gather.ts'

export interface Order {
  wanted: readonly Wanted[]
  /** The path that the site is under, with its slash. */
  base: string
  /** The public address of the document. */
  address: string
  title: string
  /** The name of the site, and what stands at the foot of sheets. */
  site: string
  foot: string
  /** What the site calls a page. */
  titleOf: (id: string) => string
  /** Ends the work. */
  signal: AbortSignal
}

/** The address of a page on the site: "strategy/wall" → "/strategy/wall/". */
const addressOf = (id: string): string => (id === 'index' ? '/' : `/${id}/`)

async function fetchReferences(base: string, signal: AbortSignal): Promise<References | undefined> {
  try {
    const response = await fetch(`${base}print/references.json`, { signal })
    return response.ok ? ((await response.json()) as References) : undefined
  } catch {
    return undefined
  }
}

/** Shows how far the work is. */
function teller(place: HTMLElement) {
  const find = <E extends HTMLElement>(selector: string) => place.querySelector(selector) as E
  const work = find('.print-work')
  const [status, problems, bar] = [find('[role=status]'), find('.problems'), find<HTMLProgressElement>('progress')]
  return {
    begin(all: number): void {
      work.classList.add('busy')
      problems.textContent = ''
      bar.max = all
      this.came(0)
    },
    came(count: number): void {
      bar.value = count
      status.textContent = words.progress(count, bar.max)
    },
    end(said: string, wrong: readonly string[]): void {
      work.classList.remove('busy')
      status.textContent = said
      problems.textContent = wrong.join(' ')
      work.classList.toggle('failed', wrong.length > 0)
    },
  }
}

/**
 * Puts the wanted parts of pages together as one document, in the place for it. What could not be loaded is said, and
 * the rest comes all the same. False when it was called off.
 */
export async function putTogether(place: HTMLElement, order: Order): Promise<boolean> {
  const { wanted, base, title, signal } = order
  const tell = teller(place)
  const bound = place.querySelector('.bound') as HTMLElement
  bound.replaceChildren()
  tell.begin(wanted.length)
  const paths = wanted.map(({ id }) => base + addressOf(id).slice(1))
  const [pages, references] = await Promise.all([gather(paths, signal, tell.came), fetchReferences(base, signal)])
  if (signal.aborted) return false
  const chosen = wanted.flatMap(({ id, depth, parts }, index): Chosen[] => {
    const page = pages[index]
    return page ? [{ address: addressOf(id), page, depth, parts }] : []
  })
  const missing = wanted.flatMap(({ id }, index) => (pages[index] ? [] : [order.titleOf(id)]))
  const wrong = [...(missing.length > 0 ? [words.unread(missing)] : []), ...(references ? [] : [words.noSources])]
  if (chosen.length === 0) {
    tell.end('', [words.nothing])
    return true
  }
  const assembled = assemble(chosen, { document, base, references, figureNamed: words.figure })
  const flow = flowOf(chosen)
  assembled.chapters.forEach((chapter, index) => chapter.classList.add(flow[index] ?? ''))
  const chapters = assembled.contents.filter(({ depth }) => depth < 3)
  dress(order, chapters, flow)
  fillFrame(bound, assembled, { title, address: order.address })
  tell.end(words.ready(chosen.length, assembled.notes.length), wrong)
  return true
}
