import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { cachingRules } from '../hosts/caching.ts'
import { headersFile, redirectsFile, type Rule } from '../hosts/rules.ts'
import { href, publicAddress } from '../site/href.ts'
import { editionBase } from '../site/settings.ts'
import { keptStep } from './kept-steps.ts'
import { rulesApart } from './safety-rules.ts'

/** The links of Signposting, in the order in which they are sent. */
const relations = ['cite-as', 'license', 'describedby']

/** What the head of a built page says that a host can say too. */
interface Head {
  address: string
  links: { rel: string; href: string; type?: string | undefined }[]
  /** Where the page leads on to, for one that does nothing else. */
  moved?: string
}

function headOf(address: string, html: string): Head {
  const head: Head = { address, links: [] }
  const parser = new Parser({
    onopentag: (name, { rel = '', href: target, type, 'http-equiv': does, content }) => {
      if (name === 'link' && target && relations.includes(rel)) head.links.push({ rel, href: target, type })
      if (name === 'meta' && does === 'refresh') head.moved = content?.replace(/^\d+;\s*url=/i, '') ?? ''
      if (name === 'body') parser.pause()
    },
  })
  parser.write(html)
  return head
}

/** Links as one header of HTTP. Addresses are full ones: what reads a header need not know where it came from. */
function linkHeader(links: Head['links']): string {
  const inOrder = links.toSorted((a, b) => relations.indexOf(a.rel) - relations.indexOf(b.rel))
  return inOrder
    .map(({ rel, href: target, type }) => {
      const full = new URL(target, publicAddress('/')).href
      return `<${full}>; rel="${rel}"${type ? `; type="${type}"` : ''}`
    })
    .join(', ')
}

/** What lies at the top of a site, as the rules of a host name it. */
function partsOf(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return ['/', ...entries.map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : `/${entry.name}`))]
}

/**
 * Writes the files that Netlify and Cloudflare Pages read. `_headers` sends the links of each page's head as headers,
 * for machines that ask for no more than those, keeps fixed editions out of search engines, and says what keeps readers
 * safe and what browsers keep; `_redirects` sends readers on from addresses that moved. Links and moves are read off the
 * finished pages, and so cannot differ from them.
 * @param folder the finished site, before editions are put into it
 * @param editions their ids
 */
export function writeHostFiles(folder: string, editions: readonly string[]): void {
  const kept = keptStep<Head>('heads')
  const heads = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .sort()
    .map((name) => {
      const address = href(`/${name.replace(/index\.html$/, '')}`)
      const html = readFileSync(join(folder, name), 'utf8')
      return kept.of(address + html, () => headOf(address, html))
    })
  const links = heads.flatMap(({ address, links }): Rule[] =>
    links.length > 0 ? [{ path: address, headers: [['Link', linkHeader(links)]] }] : [],
  )
  // What is for many pages first: some hosts read no more than the first hundred rules.
  const wide = [
    ...rulesApart(partsOf(folder)).map(({ path, headers }) => ({ path: href(path), headers })),
    ...cachingRules(editions),
  ]
  const hidden = editions.map((id): Rule => ({ path: `${editionBase(id)}*`, headers: [['X-Robots-Tag', 'noindex']] }))
  writeFileSync(join(folder, '_headers'), headersFile([...wide, ...hidden, ...links]))
  const moves = heads.flatMap(({ address, moved }) => (moved ? [{ from: address, to: moved }] : []))
  writeFileSync(join(folder, '_redirects'), redirectsFile(moves))
}
