import { readdirSync } from 'node:fs'
import type { CslItem } from '../../src/cite/item.ts'
import { dateOf } from '../../src/cite/meta.ts'
import { invertedName } from '../../src/cite/names.ts'
import { dist, readDist } from './dist.ts'

export type Format = 'bib' | 'ris' | 'json'

/** The lists that can be had as files, without ending: "strategy/cite". Fixed editions are what the site was. */
const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.bib') && !/^editions\/\d/.test(name))
  .map((name) => name.slice(0, -'.bib'.length))
  .sort()

/** The files for reference managers in one format. */
export const recordFiles = (format: Format): { name: string; text: string }[] =>
  names.map((name) => ({ name, text: readDist(`${name}.${format}`) }))

/** The items of each file, as CSL-JSON has them: what the other formats are measured by. */
export const itemFiles = (): Map<string, CslItem[]> =>
  new Map(recordFiles('json').map(({ name, text }) => [name, JSON.parse(text) as CslItem[]]))

/** All items once, by key. */
export const allItems = (): Map<string, CslItem> =>
  new Map([...itemFiles().values()].flat().map((item) => [item.id, item]))

/** Where a record starts, and where its key is. */
const shapes = {
  bib: { start: /^(?=@)/m, key: /^@\w+\{([^,]+),/ },
  ris: { start: /^(?=TY {2}- )/m, key: /^ID {2}- (.*)\r$/m },
}

/** The records of all files as one text in which no key repeats: pages share sources. */
export function allRecords(format: 'bib' | 'ris'): string {
  const { start, key } = shapes[format]
  const records = recordFiles(format).flatMap(({ text }) => text.split(start).filter((record) => record.trim()))
  return [...new Map(records.map((record) => [key.exec(record)?.[1], record])).values()].join('')
}

/** What every format has to give back of an item. A title may come back with marks around what keeps its case. */
export const essence = (item: CslItem) => ({
  id: item.id,
  title: item.title.replaceAll(/<\/?span[^>]*>/g, ''),
  authors: (item.author ?? []).map(invertedName),
  date: dateOf(item),
  // Programs may write letters of an address as bytes: it leads to the same page.
  url: new URL(item.URL).href,
})
