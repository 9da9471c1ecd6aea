import { textSize, wrap, type LabelStyle } from './labels.ts'
import { drawnWidths, type Figure, type Key } from './figure.ts'
import { toMarkup } from './markup.ts'
import { el, type Tree } from './tree.ts'

/** The words that a file of a figure carries, because it travels without its page. */
export interface FileWords {
  /** Who is credited for what is drawn. */
  sources: string
  /** Title, edition, licence and address of the site. */
  credit: string
}

const margin = 24
const width = drawnWidths.wide
const title: LabelStyle = { fontSize: 22, lineHeight: 28, offset: 0 }
const small: LabelStyle = { fontSize: 13, lineHeight: 18, offset: 0 }

/** A block of text, and where the next begins. */
function block(words: string, top: number, style: LabelStyle, attributes: Record<string, string>) {
  const lines = wrap(words, width, style)
  const text = el(
    'text',
    { ...attributes, 'font-size': style.fontSize, y: top + style.fontSize },
    lines.map((line, index) => el('tspan', { x: 0, dy: index === 0 ? undefined : style.lineHeight }, line)),
  )
  return { text, bottom: top + lines.length * style.lineHeight }
}

/** The key in rows, and where the next part begins. */
function keyRows(keys: readonly Key[], top: number) {
  const [swatch, gap] = [34, 24]
  let [x, y] = [0, top]
  const items = keys.map(({ glyph, words }): Tree => {
    const room = swatch + textSize([words], small).width
    if (x > 0 && x + room > width) [x, y] = [0, y + 22]
    const item = el(
      'g',
      { transform: `translate(${Math.round(x)} ${y})` },
      glyph,
      el('text', { class: 'quiet', x: swatch, y: 13, 'font-size': small.fontSize }, words),
    )
    x += room + gap
    return item
  })
  return { items, bottom: keys.length > 0 ? y + 30 : top }
}

/**
 * A figure as an SVG file that stands alone: finding, unit, drawing, key, sources and licence, with its own styles.
 * @param styles as `fileStyles` makes them; @param font families for all text, the first being the one that is measured
 */
export function svgFile(figure: Figure, { sources, credit }: FileWords, styles: string, font: string): string {
  const heading = block(figure.title, 0, title, { class: 'strong' })
  const unit = block(figure.unit, heading.bottom + 2, small, { class: 'quiet' })
  const drawing = figure.draw(figure.input, width)
  const top = Math.ceil(unit.bottom + 16)
  const key = keyRows(figure.keys, Math.ceil(top + drawing.height + 18))
  const caption = block([figure.caption, figure.credit].filter(Boolean).join(' '), key.bottom, small, {
    class: 'quiet',
  })
  const said = block(sources, caption.bottom + 4, small, { class: 'quiet' })
  const last = block(credit, said.bottom + 4, small, { class: 'quiet' })
  const height = Math.ceil(last.bottom + 6)
  const box = `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`
  const whole = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'figure',
      viewBox: box,
      width: width + 2 * margin,
      height: height + 2 * margin,
      'font-family': font,
      'font-size': 14,
      role: 'img',
    },
    el('title', {}, figure.title),
    el('desc', {}, figure.alt),
    el('style', {}, styles),
    el('rect', { class: 'paper', x: -margin, y: -margin, width: '100%', height: '100%' }),
    heading.text,
    unit.text,
    el('g', { class: 'wide ' + drawing.class, transform: `translate(0 ${top})` }, drawing.children),
    el('g', { class: figure.chart }, key.items),
    caption.text,
    said.text,
    last.text,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(whole)}\n`
}
