import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { parse } from 'yaml'

interface Page {
  ids: Set<string>
  links: string[]
  /** The words of the title and of each first heading. */
  titles: string[]
  words: string
}

/** Words that a program prints where it had nothing to print. */
const nothing = /\bundefined\b|\bNaN\b|\[object \w+\]|Invalid Date/

/** Elements whose words readers do not see as words: code may speak of undefined. */
const unread = ['script', 'style', 'code', 'pre']

function readPage(html: string): Page {
  const page: Page = { ids: new Set(), links: [], titles: [], words: '' }
  const open: string[] = []
  const parser = new Parser({
    onopentag: (name, { id, href }) => {
      open.push(name)
      if (id) page.ids.add(id)
      if (name === 'a' && href) page.links.push(href)
      if (name === 'title' || name === 'h1') page.titles.push('')
    },
    ontext: (text) => {
      if (!open.some((name) => unread.includes(name))) page.words += text
      if (open.includes('h1') || (open.includes('title') && !open.includes('svg')))
        page.titles.push((page.titles.pop() ?? '') + text)
    },
    onclosetag: () => void open.pop(),
  })
  parser.end(html)
  return page
}

/** What is missing on a built site that readers would come upon: pages, words, ends of links. */
export function holesIn(site: string, content: string): string[] {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !name.startsWith('pagefind'),
  )
  const pages = new Map(
    names.map((name) => [`/${name.replace(/index\.html$/, '')}`, readPage(readFileSync(join(site, name), 'utf8'))]),
  )
  const found = [...pages].flatMap(([address, page]) => [
    ...(nothing.test(page.words) ? [`${address} says "${nothing.exec(page.words)?.[0] ?? ''}"`] : []),
    ...(page.titles.length === 0 || page.titles.some((words) => words.trim() === '')
      ? [`${address} has no title`]
      : []),
    ...brokenLinks(address, page, pages, site),
  ])
  return [...lostPages(content, pages), ...found]
}

function brokenLinks(address: string, { links }: Page, pages: Map<string, Page>, site: string): string[] {
  return links.flatMap((link) => {
    if (/^(https?|mailto|data):/.test(link)) return []
    const [path = '', anchor] = link.split('#')
    const target = decodeURIComponent(path.split('?')[0] ?? '') || address
    const page = pages.get(target)
    if (!page && !existsSync(join(site, target))) return [`${address} → ${link}: no such file`]
    return !anchor || !page || page.ids.has(decodeURIComponent(anchor)) ? [] : [`${address} → ${link}: no such anchor`]
  })
}

/** The addresses that the register promises and the site does not have, as a page or as word of its end. */
function lostPages(content: string, pages: Map<string, Page>): string[] {
  const register = join(content, 'published.yaml')
  const published = existsSync(register) ? Object.keys((parse(readFileSync(register, 'utf8')) ?? {}) as object) : []
  return published.filter((address) => !pages.has(address)).map((address) => `${address} was published and is missing`)
}
