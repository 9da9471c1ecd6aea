import { textSize, wrap, type LabelStyle } from '../frame/labels.ts'
import type { Frame } from './frames.ts'

/** As many words as fit into a width, in pixels; the table has the whole name. */
export function shorten(words: string, width: number, style: LabelStyle): string {
  const fits = (text: string) => textSize([text], style).width <= width
  if (fits(words)) return words
  const all = words.split(' ')
  const count = all.findIndex((_, index) => !fits(`${all.slice(0, index + 1).join(' ')} …`))
  return `${all.slice(0, Math.max(1, count)).join(' ').replace(/,$/, '')} …`
}

/** A title in as many lines as it needs: titles are bold, and so wider than the widths that labels are measured with. */
export const linesOf = (title: string, { width, style }: Frame): string[] => wrap(title, width / 1.08, style)
