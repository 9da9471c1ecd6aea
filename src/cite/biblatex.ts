import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { format as bibText } from '@citation-js/plugin-bibtex/lib/output/bibtex.js'
import { en } from '../i18n/en.ts'
import type { CslItem } from './item.ts'
import { forLatex } from './latex.ts'

const { format: bibtex } = plugins.config.get('@bibtex')
bibtex.useIdAsLabel = true
// Our keys are safe ones already; the check would take hyphens and dots out of them.
bibtex.checkLabel = false
// Whatever is not ASCII would otherwise be left out, such as a title in Arabic; we escape what LaTeX wants escaped.
bibtex.asciiOnly = false

/** The name by which BibLaTeX knows a language: "english". Its `language` would be printed, tag and all. */
const languages = new Intl.DisplayNames('en', { type: 'language' })
const langidOf = (tag: string) => languages.of(tag.split('-')[0] ?? tag)?.toLowerCase()

/** A first word that has capitals inside, as ISIS has: the library keeps only later words as they are written. */
const initials = /(?<=^|: )\p{L}\p{Ll}*\p{Lu}\p{L}*/gu

/**
 * Names, with each family of several parts kept together: where a part begins small, as in “Abu al-Khair”, programs
 * would take it for a particle.
 */
const familiesKept = (names: string) =>
  names
    .split(' and ')
    .map((name) => name.replace(/^[^,{}]*[ -][^,{}]*(?=,)/, '{$&}'))
    .join(' and ')

type Fields = Record<string, string>

/**
 * BibLaTeX, which has what BibTeX lacks: `@online`, dates to the day, Unicode. A corporate author stands in a second
 * pair of braces. Each field is one that the data model of BibLaTeX has for the type of its entry.
 */
export function toBibLatex(items: readonly CslItem[]): string {
  const entries = plugins.output.format('biblatex', items.map(forLatex), { format: 'object' })
  for (const entry of entries) entry.properties = fieldsOf(entry)
  return bibText(entries, plugins.dict.get('text'))
}

function fieldsOf({ type, properties }: { type: string; properties: Fields }): Fields {
  const fields = Object.entries(properties).flatMap(([field, value]) => placed(type, field, value, properties))
  const kind: [string, string][] = type === 'report' && !properties['type'] ? [['type', en.cite.genreReport]] : []
  return Object.fromEntries([...fields, ...kind])
}

/** Where the data model has a field that the library wrote; nowhere, if it has none. */
function placed(type: string, field: string, value: string, { institution }: Fields): [string, string][] {
  if (field === 'title') return [[field, value.replaceAll(initials, '{$&}')]]
  if (field === 'author') return [[field, familiesKept(value)]]
  if (field === 'language') return [['langid', langidOf(value) ?? value]]
  // The library's note repeats the day of reading, which has a field.
  if (field === 'note' && value.startsWith('[Online')) return []
  if (field === 'booktitle' && type === 'online') return [['titleaddon', value]]
  if (field === 'booktitle' && type === 'report') return [[institution ? 'titleaddon' : 'institution', value]]
  if (field === 'publisher' && type === 'article') return [['note', value]]
  if (field === 'pagetotal' && type === 'article') return []
  return [[field, value]]
}
