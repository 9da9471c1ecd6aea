import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CslItem } from '../../src/cite/item.ts'
import { dist } from './dist.ts'

export interface RecordFile {
  /** Its name in the site, without ending: "strategy/cite". */
  name: string
  text: string
}

const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.bib'))
  .map((name) => name.slice(0, -'.bib'.length))
  .sort()

/** The files for reference managers in one format. */
export const recordFiles = (format: 'bib' | 'ris' | 'json'): RecordFile[] =>
  names.map((name) => ({ name, text: readFileSync(join(dist, `${name}.${format}`), 'utf8') }))

/** The items of each file, as CSL-JSON has them: what the other formats are measured by. */
export const itemFiles = (): { name: string; items: CslItem[] }[] =>
  recordFiles('json').map(({ name, text }) => ({ name, items: JSON.parse(text) as CslItem[] }))

/** All items once, by key. */
export const allItems = (): Map<string, CslItem> =>
  new Map(itemFiles().flatMap(({ items }) => items.map((item) => [item.id, item])))

/** Records of all files as one text in which no key repeats: the list of sources of each page names some again. */
export function allRecords(format: 'bib' | 'ris'): string {
  const { start, key } = {
    bib: { start: /^(?=@)/m, key: /^@\w+\{([^,]+),/ },
    ris: { start: /^(?=TY {2}- )/m, key: /^ID {2}- (.*)\r$/m },
  }[format]
  const records = recordFiles(format).flatMap(({ text }) => text.split(start).filter((record) => record.trim()))
  return [...new Map(records.map((record) => [key.exec(record)?.[1], record])).values()].join('')
}

/** An author as one line, whole or in parts. */
export const authorsOf = ({ author = [] }: Pick<CslItem, 'author'>): string[] =>
  author.map((name) =>
    'literal' in name
      ? name.literal
      : [('family' in name && name.family) || '', name.given ?? ''].filter(Boolean).join(', '),
  )
