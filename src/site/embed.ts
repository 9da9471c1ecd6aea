import { drawnWidths, type Figure, type Size } from '../charts/frame/figure.ts'
import { toMarkup } from '../charts/frame/markup.ts'
import { el } from '../charts/frame/tree.ts'
import { embedAddress } from './addresses.ts'
import { publicAddress } from './href.ts'

/** The widths beyond which drawings do not grow by themselves, in pixels: those in the styles of figures. */
const widest: Record<Size, number> = { wide: 880, narrow: 416 }

/** Room for all that stands around a drawing, in pixels: the most that a figure was measured to need on a phone. */
const around = 740

/**
 * The height of a frame for the figure in a column of any width, in pixels. A column of text is mostly narrower than
 * the screens that have the wide drawing, and so has the narrow one, which is often the higher.
 */
function frameHeight({ draw, input }: Figure): number {
  const heights = (Object.keys(widest) as Size[]).map((size) => {
    const { width, height } = draw(input, drawnWidths[size])
    return (height / width) * widest[size]
  })
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
