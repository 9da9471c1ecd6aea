import type { CslItem } from './item.ts'

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}

/** Text on one line, with what LaTeX would read as its own written so that it prints; letters of all scripts stay. */
const escaped = (text: string) =>
  text
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replaceAll(/[\\~^<>&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)

/** Fields that LaTeX packages read as they stand. */
const verbatim = new Set(['id', 'type', 'URL', 'DOI', 'ISBN', 'ISSN', 'PMID', 'PMCID', 'language'])

/** A field that is read as it stands, without what would end it: no number of a work and no address has a brace. */
const unbroken = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(/[{}\\\r\n\u2028\u2029]/g, encodeURIComponent) : value

/** An item whose texts are safe in LaTeX. The library escapes only when it may drop what is not ASCII. */
export function forLatex(item: CslItem): CslItem {
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return escaped(value)
    if (Array.isArray(value)) return value.map(inside)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, inside(each)]))
  }
  const fields = Object.entries(item).map(([field, value]) => [
    field,
    verbatim.has(field) ? unbroken(value) : inside(value),
  ])
  return Object.fromEntries(fields) as CslItem
}
