import type { CslItem } from './item.ts'

/** CSL-JSON, indented, as Zotero and pandoc read it. */
export const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`
