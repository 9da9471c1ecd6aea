/** A page of which parts were chosen. */
export interface Chosen {
  /** Its address on the site, without base path: "/strategy/wall/". */
  address: string
  /** The page as it was built. */
  page: Document
  /** The ids of the parts that were chosen; undefined for the whole page. */
  parts?: ReadonlySet<string> | undefined
  /** 1 for a page in the first row of the contents, 2 for one that belongs under it. */
  depth: 1 | 2
}

/** A page of the site as a chapter of a document. */
export interface Chapter extends Chosen {
  /** What the ids of its parts begin with, and the id of the chapter: "strategy-wall". */
  slug: string
  /** "3" or "3.2". */
  number: string
  title: string
  /** Its public address. */
  url: string
}

/** "/strategy/wall/" → "strategy-wall", "/" → "home". */
export const slugOf = (address: string): string => address.split('/').filter(Boolean).join('-') || 'home'

/** The id that a part of a page has in a document of many pages. */
export const idIn = (slug: string, id: string): string => `${slug}--${id}`

/** The public address that a page says of itself. Throws when it says none. */
function urlOf(page: Document, address: string): string {
  const url = page.querySelector('link[rel=canonical]')?.getAttribute('href')
  if (!url) throw new Error(`${address} names no canonical address.`)
  return url
}

/** Numbers pages by their place: "1", "2", and below them "2.1". */
export function chaptersOf(chosen: readonly Chosen[]): Chapter[] {
  let first = 0
  let second = 0
  return chosen.map((each) => {
    if (each.depth === 1) [first, second] = [first + 1, 0]
    else second += 1
    return {
      ...each,
      slug: slugOf(each.address),
      number: each.depth === 1 ? `${first}` : `${first}.${second}`,
      title: each.page.querySelector('h1')?.textContent.trim() ?? '',
      url: urlOf(each.page, each.address),
    }
  })
}
