import { forStyles } from './casing.ts'
import type { CslItem } from './item.ts'
import { engines, styles, type Style, type StyleId } from './styles.ts'

export interface Reference {
  style: StyleId
  /** HTML: text with italics where the style has them. */
  html: string
}

/** The entry without the frames that citeproc puts around it; a number before a single entry says nothing. */
const unframed = (html: string): string =>
  /<div class="csl-right-inline">(.*?)<\/div>/s.exec(html)?.[1] ?? html.replaceAll(/<\/?div[^>]*>/g, '')

/**
 * An item in one style. The plugin keeps one engine a style, and it is handed one item at a time: a batch would tell
 * items of one author and year apart by letters, which a single citation must not have.
 */
function format(item: CslItem, { csl, as, locale }: Style): string {
  const engine = engines.engine([item], csl, locale, 'html')
  // A single item needs no order and no telling apart, which would take a quarter of the time.
  engine.registry.setsortkeys = engine.registry.setdisambigs = () => undefined
  engine.updateItems([item.id])
  const html =
    as === 'note'
      ? engine.previewCitationCluster(
          { citationItems: [{ id: item.id }], properties: { noteIndex: 1 } },
          [],
          [],
          'html',
        )
      : engine.makeBibliography()[1].join('')
  return unframed(html).trim()
}

/** An item in every style that is offered. */
export function references(item: CslItem): Reference[] {
  const prepared = forStyles(item)
  return styles.map((style) => ({ style: style.id, html: format(prepared, style) }))
}
