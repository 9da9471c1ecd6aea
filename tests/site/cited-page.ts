import { Parser } from 'htmlparser2'
import { fileAt, type Page } from './dist.ts'

/** What the head and body of a page say of how it is cited. */
export interface CitedPage {
  /** Highwire and Dublin Core tags, by name. */
  meta: Map<string, string[]>
  /** Links of Signposting, as `rel href type`. */
  links: string[]
  /** COinS: the pairs of the OpenURL. */
  coins: URLSearchParams[]
  /** Links to citations, as they stand. */
  cite: string[]
}

const signposts = ['cite-as', 'license', 'describedby']

/** Reads what a page says of how it is cited. */
export function citedPage({ html }: Pick<Page, 'html'>): CitedPage {
  const page: CitedPage = { meta: new Map(), links: [], coins: [], cite: [] }
  const parser = new Parser({
    onopentag: (name, { name: key = '', content = '', rel = '', href = '', type = '', class: kind, title = '' }) => {
      if (name === 'meta' && /^(citation_|DC\.)/.test(key)) page.meta.set(key, [...(page.meta.get(key) ?? []), content])
      if (name === 'link' && signposts.includes(rel)) page.links.push([rel, href, type].join(' ').trim())
      if (kind === 'Z3988') page.coins.push(new URLSearchParams(title))
      if (name === 'a' && kind === 'cite') page.cite.push(href)
    },
  })
  parser.end(html)
  return page
}

/**
 * The address on this site that a citation leads to. One that names a fixed edition leads to the page itself, where
 * this build does not carry the edition.
 */
export function addressIn(url: string): string {
  const { pathname, hash } = new URL(url)
  const [, page = '/'] = /^\/editions\/[^/]+(\/.*)$/.exec(pathname) ?? []
  const address = pathname.startsWith('/editions/') && !fileAt(pathname) ? page : pathname
  return `${address}${decodeURIComponent(hash.replace(/:~:text=.*$/, '')).replace(/^#$/, '')}`
}
