import { wrap, type LabelStyle } from '../frame/labels.ts'

/** Words in as few lines as a width allows, in pixels, the lines as equal as they can be. */
export function balanced(words: string, room: number, style: LabelStyle): string[] {
  let lines = wrap(words, room, style)
  for (let width = room; lines.length > 1 && width > 0; width -= style.fontSize / 2) {
    const narrower = wrap(words, width, style)
    if (narrower.length > lines.length) break
    lines = narrower
  }
  return lines
}
