import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { href, publicAddress } from '../site/href.ts'

/** The links of Signposting, in the order in which they are sent. */
const relations = ['cite-as', 'license', 'describedby']

interface HeadLink {
  rel: string
  href: string
  type?: string | undefined
}

/** The links that a page's head has for machines. */
function headLinks(html: string): HeadLink[] {
  const links: HeadLink[] = []
  const parser = new Parser({
    onopentag: (name, { rel, href: target, type }) => {
      if (name === 'link' && target && relations.includes(rel ?? '')) links.push({ rel: rel ?? '', href: target, type })
      if (name === 'body') parser.pause()
    },
  })
  parser.write(html)
  return links.sort((a, b) => relations.indexOf(a.rel) - relations.indexOf(b.rel))
}

/** Links as one header of HTTP. Addresses are full ones: what reads a header need not know where it came from. */
function linkHeader(links: readonly HeadLink[]): string {
  const full = (address: string) => (address.startsWith('/') ? new URL(address, publicAddress('/')).href : address)
  return links
    .map((link) => `<${full(link.href)}>; rel="${link.rel}"${link.type ? `; type="${link.type}"` : ''}`)
    .join(', ')
}

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read: the links of each page's head, as headers, for machines
 * that ask for no more than those. They are read off the finished pages, and so cannot differ from them.
 * @param folder the finished site
 */
export function writeHeaders(folder: string): void {
  const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .sort()
    .flatMap((name) => {
      const links = headLinks(readFileSync(join(folder, name), 'utf8'))
      const address = href(`/${name.replace(/index\.html$/, '')}`)
      return links.length > 0 ? [`${address}\n  Link: ${linkHeader(links)}\n`] : []
    })
  writeFileSync(join(folder, '_headers'), rules.join(''))
}
