import { idIn, type Chapter } from './chapter.ts'
import { sourceAt, sourceId } from './bibliography.ts'

/** What the links of a document can lead to. */
export interface Destinations {
  chapters: readonly Chapter[]
  /** The path that the site is under, with its slash: "/" or "/615km/". */
  base: string
  /** The ids that the document has. */
  has(id: string): boolean
}

/** An address of the site without base path; undefined for another site. */
function onSite(href: string, { url, address }: Chapter, base: string): { page: string; anchor: string } | undefined {
  const [target, home] = [new URL(href, url), new URL(url)]
  if (target.origin !== home.origin) return undefined
  const page = target.pathname.startsWith(base) ? `/${target.pathname.slice(base.length)}` : target.pathname
  return { page: href.startsWith('#') ? address : page, anchor: target.hash.slice(1) }
}

/** Where a link of a chapter leads in the document: to a part that is there, else to its public address. */
function leadTo(href: string, chapter: Chapter, to: Destinations): string {
  const target = onSite(href, chapter, to.base)
  if (!target) return href
  const source = sourceAt(target.page)
  if (source && to.has(sourceId(source))) return `#${sourceId(source)}`
  const there = to.chapters.find(({ address }) => address === target.page)
  const id = there && (target.anchor ? idIn(there.slug, target.anchor) : there.slug)
  return id && to.has(id) ? `#${id}` : new URL(href, chapter.url).href
}

/** Turns the links of a chapter, those to notes aside, to where they lead in the document. */
export function turnLinks(root: Element, chapter: Chapter, to: Destinations): void {
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    // The links of marks lead to notes of the document already, and the address of a chapter is that of its page.
    if (!(link.closest('.mark') && href.startsWith('#')) && !link.closest('.chapter-address'))
      link.setAttribute('href', leadTo(href, chapter, to))
  }
}

/** The sources that links below an element lead to. */
export function sourcesIn(root: Element, chapter: Chapter, base: string): string[] {
  return [...root.querySelectorAll('a[href]')].flatMap(
    (link) => sourceAt(onSite(link.getAttribute('href') ?? '', chapter, base)?.page ?? '') ?? [],
  )
}
