import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { CslItem } from './item.ts'

/** The engine of citeproc for one style, as the plugin hands it out. */
interface Engine {
  updateItems(ids: string[]): void
  makeBibliography(): [unknown, string[]]
}

export interface CslPlugin {
  engine(items: CslItem[], style: string, locale: string, format: 'text'): Engine
}

/**
 * An item as a plain-text reference in APA style. The plugin keeps one engine a style, and it is handed one item
 * at a time: a batch would tell items of one author and year apart by letters, which a single citation must not have.
 */
export function apaReference(item: CslItem): string {
  const engine = plugins.config.get('@csl').engine([item], 'apa', 'en-GB', 'text')
  engine.updateItems([item.id])
  return engine.makeBibliography()[1].join('').trim()
}
