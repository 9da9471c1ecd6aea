import { kinds, type Page } from './dist.ts'
import { blocksOf } from './visible-text.ts'

/** Pages that are made alike by the hundred: of single facts and sources, of citations, and lists by something. */
const families = [
  /^\/facts\/[^/]+\/$/,
  /^\/facts\/by\//,
  /^\/sources\/[^/]+\/$/,
  /^\/sources\/(from|outlets)\//,
  /^\/search\/names\//,
  /^\/timeline\/cite\/\d/,
  /^\/topics\/[^/]+\/./,
  /\/cite\/$/,
]

/** How many pages of a family tell of all. */
const enough = 5

/** The length of the longest word of a page's own text. */
function longestWord({ html }: Page): number {
  const own = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return Math.max(0, ...blocksOf(own, new Set()).flatMap(({ text }) => text.split(' ').map(({ length }) => length)))
}

const isKind = ({ address }: Page) => kinds.includes(address as never)
const familyOf = ({ address }: Page) => families.findIndex((family) => family.test(address))

/**
 * The addresses that tell whether all pages fit a narrow screen: every page, but of those that are made alike only the
 * kinds and the ones with the longest words, since what runs out of a line there is a word that cannot be broken.
 */
export function tellingOfWidth(pages: readonly Page[]): string[] {
  const alone = pages.filter((page) => isKind(page) || familyOf(page) < 0)
  const alike = families.flatMap((_, index) =>
    pages
      .filter((page) => familyOf(page) === index && !isKind(page))
      .map((page) => ({ page, length: longestWord(page) }))
      .sort((a, b) => b.length - a.length)
      .slice(0, enough)
      .map(({ page }) => page),
  )
  return [...alone, ...alike].map(({ address }) => address)
}
