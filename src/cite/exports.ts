import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { CslItem } from './item.ts'
import { dateOf } from './meta.ts'

/**
 * RIS, with what the library leaves out or spoils: the site as `T2`, the day of newspapers, keys in full (it cuts them
 * to 20 characters, and so makes many the same), and long lines whole (it breaks them, even inside an address).
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
