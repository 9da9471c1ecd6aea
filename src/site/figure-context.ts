import type { FigureContext } from '../charts/frame/context.ts'
import { drawnWidths, type Figure } from '../charts/frame/figure.ts'
import { toMarkup } from '../charts/frame/markup.ts'
import { el } from '../charts/frame/tree.ts'
import { figureAnchor } from '../prose/figures.ts'
import { addressOf } from './addresses.ts'
import { citationsOf, figurePart } from './citable.ts'
import { href, publicAddress } from './href.ts'
import type { Library } from './library.ts'
import { outlets } from './outlets.ts'

/** Formats in which a figure can be downloaded, beside its data. */
const figureFormats = ['svg', 'png'] as const

const embedAddress = (name: string) => `/embed/${name}/`
const fileAddress = (name: string, format: string) => `/figures/${name}.${format}`

/** The outlets behind a figure, with how many of their pages it rests on, the most used first. */
export function creditsOf(figure: Figure, { ledger }: Pick<Library, 'ledger'>): FigureContext['credits'] {
  const ids = new Set([
    ...figure.facts.flatMap(({ sources }) => sources.map(({ id }) => id)),
    ...(figure.otherSources ?? []),
  ])
  const known = outlets(ledger)
  const used = known.flatMap(({ name, address, sources }) => {
    const [first, ...others] = sources.filter(({ id }) => ids.has(id))
    if (!first) return []
    // One source is linked itself; of several, the page of their outlet has them all.
    return [
      { name, address: href(others.length > 0 ? address : addressOf('sources', first.id)), count: 1 + others.length },
    ]
  })
  return used.sort((a, b) => b.count - a.count)
}

/** The width beyond which the narrow drawing does not grow, in pixels: 30 rem in the styles of figures. */
const widestNarrow = 480

/** Room for all that stands around a drawing, in pixels: the most that a figure was measured to need on a phone. */
const around = 740

/**
 * The height of a frame for the figure in a column of any width, in pixels. A column of text is mostly narrower than
 * the screens that have the wide drawing, and so has the narrow one, which is often the higher.
 */
function frameHeight({ draw, input }: Figure): number {
  const heights = [widestNarrow, drawnWidths.wide].map((width) => draw(input, width).height)
  return Math.ceil(Math.max(...heights) + around)
}

/** What a figure is told of its place on the site. */
export function contextOf(
  figure: Figure,
  library: Library,
  place: Partial<Pick<FigureContext, 'anchor' | 'number' | 'open' | 'bare'>> = {},
): FigureContext {
  const { name, title, data, address } = figure
  const { anchor = figureAnchor(name), number = 1, open = false, bare = false } = place
  const frame = el('iframe', {
    src: publicAddress(embedAddress(name)),
    title,
    width: '100%',
    height: frameHeight(figure),
    style: 'border:0',
    loading: 'lazy',
  })
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
    cite: {
      address: href(citationsOf(`${address}#${figurePart(figure).anchor}`)),
      embed: href(embedAddress(name)),
      snippet: toMarkup(frame),
    },
    link: href,
  }
}
