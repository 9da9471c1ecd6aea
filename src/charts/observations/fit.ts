import { textSize, type LabelStyle } from '../frame/labels.ts'
import type { Frame } from './frames.ts'

/** As many words as fit into a width, in pixels; the table has the whole name. */
export function shorten(words: string, width: number, style: LabelStyle): string {
  const fits = (text: string) => textSize([text], style).width <= width
  if (fits(words)) return words
  const all = words.split(' ')
  const count = all.findIndex((_, index) => !fits(`${all.slice(0, index + 1).join(' ')} …`))
  return `${all.slice(0, Math.max(1, count)).join(' ').replace(/,$/, '')} …`
}

/** A title in one line, or broken after its first comma where that is wider than the drawing. */
export function linesOf(title: string, { width, style }: Frame): string[] {
  // Titles are bold, and so wider than the widths that labels are measured with.
  if (textSize([title], style).width * 1.08 <= width) return [title]
  const [first = title, ...rest] = title.split(/(?<=,) /)
  return rest.length > 0 ? [first, rest.join(' ')] : [title]
}
