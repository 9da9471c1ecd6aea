import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { CslItem } from './item.ts'
import { invertedName } from './names.ts'

/**
 * RIS. The library chooses the type and most tags; what it leaves out of some types or spoils comes from the item: the
 * site as `T2`, authors of newspapers, years of papers, days with their noughts, the day of reading (which it puts
 * where no program looks for it), keys in full (it cuts them to 20 characters, and so makes many the same), and long
 * lines whole (it breaks them, even inside an address).
 */
export function toRis(items: readonly CslItem[]): string {
  const records = plugins.output.format('ris', items, { format: 'object' })
  return records.map((record, index) => risText(record, items[index] as CslItem)).join('')
}

/** A day as RIS has it: year, month, day and anything else, each followed by a slash but the last. */
function slashed([parts = []]: number[][], write = (part: number) => String(part).padStart(2, '0')): string {
  return Array.from({ length: 4 }, (_, index) => (parts[index] === undefined ? '' : write(parts[index]))).join('/')
}

/** A line break would begin a tag. */
const onOneLine = (text: string) => text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')

type Tags = Record<string, string | string[]>

function risText({ TY, ...found }: Tags, item: CslItem): string {
  const site = item['container-title']
  const { issued, accessed, author } = item
  // The day of reading has its tag below; the library has others for it.
  const read = accessed && slashed(accessed['date-parts'], String)
  const kept = Object.entries(found).filter(([, value]) => value !== read)
  const tags: Tags = {
    ...(site && !Object.values(found).includes(site) && { T2: site }),
    ...Object.fromEntries(kept),
    ...(author && { AU: author.map(invertedName) }),
    ...(issued && { PY: String(issued['date-parts'][0]?.[0]), DA: slashed(issued['date-parts']) }),
    ...(accessed && { Y2: slashed(accessed['date-parts']) }),
    ID: item.id,
  }
  const lines = Object.entries(tags).flatMap(([tag, value]) =>
    [value].flat().map((each) => `${tag}  - ${onOneLine(each)}`),
  )
  return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', '', ''].join('\r\n')
}
