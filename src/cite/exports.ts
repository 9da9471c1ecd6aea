import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { format as bibText } from '@citation-js/plugin-bibtex/lib/output/bibtex.js'
import { forLatex } from './latex.ts'
import type { CslItem } from './item.ts'
import { dateOf } from './meta.ts'

const { format: bibtex } = plugins.config.get('@bibtex')
bibtex.useIdAsLabel = true
// Our keys are safe ones already; the check would take hyphens and dots out of them.
bibtex.checkLabel = false
// Whatever is not ASCII would otherwise be left out, such as a title in Arabic; we escape what LaTeX wants escaped.
bibtex.asciiOnly = false

/** The name by which BibLaTeX knows a language: "english". Its `language` would be printed, tag and all. */
const languages = new Intl.DisplayNames('en', { type: 'language' })
const langidOf = (tag: string) => languages.of(tag.split('-')[0] ?? tag)?.toLowerCase()

/**
 * BibLaTeX, which has what BibTeX lacks: `@online`, dates to the day, Unicode. A corporate author stands in a second
 * pair of braces. The site of a web page is its `titleaddon`: `booktitle`, which the library writes, is not a field
 * of `@online` in BibLaTeX's data model.
 */
export function toBibLatex(items: readonly CslItem[]): string {
  const entries = plugins.output.format('biblatex', items.map(forLatex), { format: 'object' })
  for (const entry of entries)
    entry.properties = Object.fromEntries(Object.entries(entry.properties).map(bibField(entry)))
  return bibText(entries, plugins.dict.get('text'))
}

const bibField =
  ({ type }: { type: string }) =>
  ([field, value]: [string, string]): [string, string] => {
    if (field === 'language') return ['langid', langidOf(value) ?? value]
    return type === 'online' && field === 'booktitle' ? ['titleaddon', value] : [field, value]
  }

/**
 * RIS, with what the library leaves out or spoils: the site as `T2`, the day of newspapers, keys in full (it cuts them to 20 characters, and
 * so makes many the same), and long lines whole (it breaks them, even inside an address).
 */
export function toRis(items: readonly CslItem[]): string {
  const records = plugins.output.format('ris', items, { format: 'object' })
  return records.map((record, index) => risText(record, items[index] as CslItem)).join('')
}

function risText({ TY, ...found }: Record<string, string | string[]>, item: CslItem): string {
  const site = item['container-title']
  const day = dateOf(item)?.replaceAll('-', '/')
  const missing = {
    ...(site && !Object.values(found).includes(site) && { T2: site }),
    ...(day?.includes('/') && { DA: day }),
  }
  const tags = { ...missing, ...found, ID: item.id }
  const lines = Object.entries(tags).flatMap(([tag, value]) => [value].flat().map((each) => `${tag}  - ${each}`))
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', '', ''].join('\r\n')
}

/** CSL-JSON, indented, as Zotero and pandoc read it. */
export const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`
