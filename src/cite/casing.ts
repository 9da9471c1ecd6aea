import type { CslItem } from './item.ts'

/** Text that no style may recase, in the markup of CSL. */
const kept = (text: string) => `<span class="nocase">${text}</span>`

/** A unit after its number: "Km" is none. */
const unitsKept = (text: string) => text.replaceAll(/(?<=\d )(km|m|kg|per cent)\b/g, kept)

/** For citeproc, which puts titles into capitals in some styles: the names of sites and the units stay as written. */
export function forStyles(item: CslItem): CslItem {
  const container = item['container-title']
  return { ...item, title: unitsKept(item.title), ...(container ? { 'container-title': kept(container) } : {}) }
}
