import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Parser } from 'htmlparser2'
import { publicAddress } from '../../src/site/href.ts'
import { liveBase, outDir } from '../../src/site/settings.ts'
import { addressOf } from './test.ts'

/** The site under test. */
export const dist = outDir

/** Where a site is of which nobody has said for which address it was built. */
const unsaid = 'https://615km.example/'

/**
 * A text of the site as it were, had it been built for no address and no path: what is asked of texts is so asked of any
 * site. That nothing leads above the path is asked where a site is built.
 */
export function asUnsaid(text: string): string {
  if (publicAddress('/') === unsaid) return text
  return text
    .replaceAll(publicAddress('/'), unsaid)
    .replaceAll(encodeURIComponent(publicAddress('/')), encodeURIComponent(unsaid))
    .replaceAll(liveBase, '/')
}

/** The text of a file of the site under test. */
export const readDist = (path: string): string => asUnsaid(readFileSync(resolve(dist, path), 'utf8'))

export interface Page {
  /** Address on the site: "/threats/smuggling/". */
  address: string
  html: string
  ids: string[]
  links: string[]
  /** Addresses of scripts that load with the page. */
  scripts: string[]
  /** Attributes of elements whose address the browser would fetch by itself. */
  fetched: string[]
  title: string
  canonical: string | undefined
  headings: number[]
  styled: number
}

/** Reads a built page. */
function read(address: string, html: string): Page {
  const page: Page = {
    address,
    html,
    ids: [],
    links: [],
    scripts: [],
    fetched: [],
    title: '',
    canonical: undefined,
    headings: [],
    styled: 0,
  }
  let inTitle = false
  // A page with script reads what stands in this element as text, and one without runs no script.
  let inert = false
  const parser = new Parser({
    onopentag: (name, { id, href, src, rel, style }) => {
      if (id) page.ids.push(id)
      if (style !== undefined) page.styled += 1
      if (name === 'a' && href) page.links.push(href)
      if (name === 'link' && rel === 'canonical') page.canonical = href
      if (name === 'link' && href && ['stylesheet', 'icon', 'preload', 'modulepreload'].includes(rel ?? ''))
        page.fetched.push(href)
      if (name === 'noscript') inert = true
      if (src && !inert) page.fetched.push(src)
      if (name === 'script' && src && !inert) page.scripts.push(src)
      if (/^h[1-6]$/.test(name)) page.headings.push(Number(name[1]))
      inTitle = name === 'title'
    },
    ontext: (text) => {
      if (inTitle) page.title += text
    },
    onclosetag: (name) => {
      if (name === 'noscript') inert = false
      inTitle = false
    },
  })
  parser.end(html)
  return page
}

let known: Page[] | undefined

/** All that was read of the built site, once: every file of tests asks for it. Fixed editions are what the site was. */
function everything(): Page[] {
  known ??= readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !/^(pagefind|editions\/\d)/.test(name))
    .sort()
    .map((name) => {
      const address = name === '404.html' ? '/404.html' : `/${name.replace(/index\.html$/, '')}`
      return read(address, readDist(name))
    })
  return known
}

const isEmbed = ({ address }: Page) => address.startsWith('/embed/')

/**
 * Every page of the built site. Figures alone, for frames on other sites, are not pages to be read as such,
 * and no test of today can bind fixed editions.
 */
export const allPages = (): Page[] => everything().filter((page) => !isEmbed(page))

/**
 * Every page by itself: all but the book, which is all of them once more. What is asked of each page on its marks, its
 * words or its weight is asked there; `book.spec.ts` asks what is the book's own.
 */
export const singlePages = (): Page[] => allPages().filter(({ address }) => address !== '/book/')

/** The pages that hold a figure and nothing else. */
export const allEmbeds = (): Page[] => everything().filter(isEmbed)

/** The file that an address of the site is served from, or undefined. */
export function fileAt(address: string): string | undefined {
  const path = decodeURIComponent(addressOf(address).split(/[?#]/)[0] ?? '')
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path)
  return existsSync(file) ? file : undefined
}

/** One page of each kind, for tests that open a browser. */
export const kinds = [
  '/',
  '/strategy/',
  '/strategy/wall/',
  '/progress/cite/',
  '/progress/',
  '/threats/',
  '/threats/isis-sleeper-cells/',
  '/agencies/',
  '/agencies/border-guard/',
  '/places/',
  '/places/rabia-crossing/',
  '/places/al-qaim-crossing/',
  '/timeline/',
  '/context/',
  '/context/elsewhere/',
  '/facts/',
  '/facts/wall-2025-01/',
  '/facts/by/standing/',
  '/facts/by/speaker/tahsin-al-khafaji/',
  '/series/',
  '/series/border-length/',
  '/series/completion-target/',
  '/sources/',
  '/sources/al-sarira-2025-01-10/',
  '/sources/from/rudaw/',
  '/sources/outlets/a/',
  '/facts/by/standing/official-claim/',
  '/facts/by/standing/official-claim/2025/',
  '/topics/history/facts/',
  '/search/names/n/',
  '/timeline/cite/2025/',
  '/topics/',
  '/topics/wall/',
  '/glossary/',
  '/search/',
  '/print/',
  '/data/',
  '/editions/',
  '/offline/',
  '/about/',
  '/about/method/',
  '/about/sources/',
  '/about/corrections/',
  '/about/citing/',
  '/about/style/',
  '/404.html',
] as const
