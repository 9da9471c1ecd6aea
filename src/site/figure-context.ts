import type { FigureContext } from '../charts/frame/context.ts'
import type { Figure } from '../charts/frame/figure.ts'
import { figureAnchor } from '../prose/figures.ts'
import { addressOf } from './addresses.ts'
import { citationsOf, figurePart } from './citable.ts'
import { href } from './href.ts'
import type { Library } from './library.ts'
import { outletsOf } from './outlets.ts'

/** Formats in which a figure can be downloaded, beside its data. */
const figureFormats = ['svg', 'png'] as const

const fileAddress = (name: string, format: string) => `/figures/${name}.${format}`

/** The outlets behind a figure, with how many of their pages it rests on, the most used first. */
export function creditsOf(figure: Figure, { ledger }: Pick<Library, 'ledger'>): FigureContext['credits'] {
  const ids = new Set([
    ...figure.facts.flatMap(({ sources }) => sources.map(({ id }) => id)),
    ...(figure.otherSources ?? []),
  ])
  const used = outletsOf(ids, ledger).map(({ name, address, ids: [first = '', ...others] }) => ({
    name,
    // One source is linked itself; of several, the page of their outlet has them all.
    address: href(others.length > 0 ? address : addressOf('sources', first)),
    count: 1 + others.length,
  }))
  return used.sort((a, b) => b.count - a.count)
}

/** What a figure is told of its place on the site. */
export function contextOf(
  figure: Figure,
  library: Library,
  place: Partial<Pick<FigureContext, 'anchor' | 'number' | 'open' | 'bare'>> = {},
): FigureContext {
  const { name, data, address } = figure
  const { anchor = figureAnchor(name), number = 1, open = false, bare = false } = place
  return {
    anchor,
    number,
    open,
    bare,
    input: href(fileAddress(name, 'json')),
    downloads: [
      { name: 'CSV', address: href(`/data/${data}.csv`) },
      { name: 'JSON', address: href(`/data/${data}.json`) },
      ...figureFormats.map((format) => ({ name: format.toUpperCase(), address: href(fileAddress(name, format)) })),
    ],
    credits: creditsOf(figure, library),
    citations: href(citationsOf(`${address}#${figurePart(figure).anchor}`)),
    link: href,
  }
}
