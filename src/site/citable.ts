import type { Figure } from '../charts/frame/figure.ts'
import { itemOf, type CslItem, type Part } from '../cite/item.ts'
import { withTextFragment } from '../cite/fragment.ts'
import { en } from '../i18n/en.ts'
import { figureAnchor, figuresIn } from '../prose/figures.ts'
import { headingsIn } from '../prose/headings.ts'
import { openingsIn } from '../prose/openings.ts'
import { parseProse, type Node } from '../prose/tree.ts'
import { proseKinds } from '../schemas/kinds.ts'
import { derived } from '../reuse/derived.ts'
import { addressOf, seriesAnchor } from './addresses.ts'
import type { ProseEntry } from './content.ts'
import { citedAddress } from './edition.ts'
import type { Library } from './library.ts'

/** A part of a page that can be cited. */
export interface CitablePart extends Part {
  /** The anchor on its page, and on the page of its citations; the page itself has none there. */
  anchor: string
  /** Its address, opening at its first words in browsers that can. */
  link: string
  /** The figure that it is. */
  figure?: string
  /** The year of the event that it is: its citation is on the page of that year. */
  year?: string
}

/** A page with what on it can be cited: first the page itself. */
export interface CitablePage {
  address: string
  title: string
  parts: CitablePart[]
  /** Ids of the sources that it rests on. */
  sources: string[]
}

/** What the head of a page says of how it is cited. */
export interface Cited {
  item: CslItem
  /** Where its records are, without base path or ending. */
  records?: string
  /** True when the page is not cited itself: it is about something elsewhere that is. */
  elsewhere?: boolean
}

/** Where the citations of an address stand: "/strategy/trench/#x" → "/strategy/trench/cite/#x". */
export function citationsOf(address: string): string {
  const [page = '/', anchor] = address.split('#')
  return `${page}cite/${anchor ? `#${anchor}` : ''}`
}

/** Where the citations of the events of a year stand. */
export const yearCitations = (address: string, year: string) => `${citationsOf(address)}${year}/`

/** The key of an address: "/strategy/trench/#x" → "strategy-trench:x". */
const keyAt = (page: string, anchor: string) =>
  `${page.split('/').filter(Boolean).join('-') || 'home'}${anchor && `:${anchor}`}`

/** A part at an address without base path. `words` are its first, by which a browser can find it. */
function partAt(page: string, anchor: string, title: string, words = '', genre?: string): CitablePart {
  const url = citedAddress(anchor ? `${page}#${anchor}` : page)
  return { key: keyAt(page, anchor), title, url, anchor, link: withTextFragment(url, words), ...(genre && { genre }) }
}

/** A fact as a part to cite, by its own page. */
export const factPart = (id: string, title: string): Part => partAt(addressOf('facts', id), '', title)

/** A figure as a part to cite, on the page that it is at home on. */
export function figurePart({ name, title, address }: Pick<Figure, 'name' | 'title' | 'address'>): CitablePart {
  const anchor = address.startsWith('/series/') ? seriesAnchor : figureAnchor(name)
  return { ...partAt(address, anchor, title, title, en.cite.genreFigure), figure: name }
}

/** The parts of a page of prose: the page, its sections, the figures that are at home on it, its events. */
function proseParts(entry: ProseEntry, library: Library): CitablePart[] {
  const { address } = entry
  const { title } = entry.data
  const parsed = parseProse(entry.body ?? '')
  const tree: Node | undefined = 'tree' in parsed ? parsed.tree : undefined
  if (!tree) return [partAt(address, '', title)]
  const openings = openingsIn(tree)
  const sections = headingsIn(tree)
    .filter(({ depth }) => depth <= 3)
    .map(({ id, words }) => partAt(address, id, `${title}: ${words}`, openings.get(id)))
  const figures = figuresIn(tree)
    .flatMap((name) => library.figures.get(name) ?? [])
    .filter((figure) => figure.address === address)
    .map(figurePart)
  const events = address === '/timeline/' ? library.events : []
  return [
    partAt(address, '', title),
    ...sections,
    ...figures,
    ...events.map(({ id, title, date }) => ({ ...partAt(address, id, title.en), year: date.slice(0, 4) })),
  ]
}

/** The ids of the sources that each page rests on, by its address. */
function sourcesByPage({ usage }: Library): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>()
  for (const [id, uses] of usage.sources) {
    for (const { address } of uses) {
      const [page = '/'] = address.split('#')
      pages.set(page, (pages.get(page) ?? new Set()).add(id))
    }
  }
  return pages
}

function load(library: Library): Map<string, CitablePage> {
  const { prose, ledger, figures } = library
  const sources = sourcesByPage(library)
  const pages = proseKinds
    .flatMap((kind): ProseEntry[] => prose[kind])
    .map((entry) => ({
      address: entry.address,
      title: entry.data.title,
      parts: proseParts(entry, library),
      sources: [...(sources.get(entry.address) ?? [])],
    }))
  const series = [...ledger.series].map(([id, { title }]) => {
    const address = addressOf('series', id)
    const figure = figures.get(`series-${id}`)
    const facts = ledger.observations(id)
    return {
      address,
      title: title.en,
      parts: [partAt(address, '', title.en), ...(figure && facts.length > 0 ? [figurePart(figure)] : [])],
      sources: [...new Set(facts.flatMap(({ sources }) => sources.map((source) => source.id)))],
    }
  })
  return new Map([...pages, ...series].map((page) => [page.address, page]))
}

/** Every page that has a page of citations, by address. */
export const citablePages = derived('citable-pages', load)

/** What a page has to tell of how it is cited, itself and for reference managers; nothing for other pages. */
export function citedPage(address: string, library: Library): Cited | undefined {
  const [whole] = citablePages(library).get(address)?.parts ?? []
  return whole && { item: itemOf(whole, library.site), records: `${address}cite` }
}
