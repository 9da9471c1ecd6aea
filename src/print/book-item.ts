import { itemOf, type CslItem } from '../cite/item.ts'
import type { Site } from '../schemas/site.ts'

/** The book of an edition as a CSL item: its authors, what it is about, its edition and its address. */
export function bookItem(site: Site, url: string): CslItem & { edition: string } {
  const { 'container-title': _, ...item } = itemOf({ key: 'book', title: '', url }, site)
  return {
    ...item,
    type: 'book',
    title: `${site.title}: ${site.description.replace(/\.$/, '')}`,
    edition: `edition ${site.edition}`,
  }
}
