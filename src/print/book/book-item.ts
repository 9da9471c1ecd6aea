import { itemOf, type CslItem } from '../../cite/item.ts'
import type { Site } from '../../schemas/site.ts'

/** The book of an edition as a CSL item: its authors, what it is about, its edition and its address. */
export function bookItem(site: Site, url: string): CslItem & { edition: string } {
  const { id, author, issued, language } = itemOf({ key: 'book', title: site.title, url }, site)
  return {
    id,
    type: 'book',
    title: `${site.title}: ${site.description.replace(/\.$/, '')}`,
    ...(author ? { author } : {}),
    ...(issued ? { issued } : {}),
    edition: `edition ${site.edition}`,
    language,
    URL: url,
  }
}
