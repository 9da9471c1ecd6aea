import { drawnWidths, type Figure } from '../charts/frame/figure.ts'
import { toMarkup } from '../charts/frame/markup.ts'
import { el } from '../charts/frame/tree.ts'
import { embedAddress } from './addresses.ts'
import { publicAddress } from './href.ts'

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

/** The code that shows a figure on another site: its own page, in a frame that is high enough for it. */
export function embedCode(figure: Figure): string {
  const { name, title } = figure
  const frame = el('iframe', {
    src: publicAddress(embedAddress(name)),
    title,
    width: '100%',
    height: frameHeight(figure),
    style: 'border:0',
    loading: 'lazy',
  })
  return toMarkup(frame)
}
