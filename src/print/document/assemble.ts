import { bibliographyOf, type References } from './bibliography.ts'
import { chaptersOf, idIn, type Chapter, type Chosen } from './chapter.ts'
import { clean } from './clean.ts'
import { figureNames, numberFigures, type Entry } from './figures.ts'
import { sourcesIn, turnLinks } from './links.ts'
import { mergeNotes, renumberMarks, type MergedNotes } from './notes.ts'
import { partsOf } from './parts.ts'
import { headingOf } from './sections.ts'

/** Parts of several pages as one document. */
export interface Assembled {
  contents: Entry[]
  figures: Entry[]
  chapters: HTMLElement[]
  /** Items of a numbered list. */
  notes: Element[]
  /** Items of a list. */
  bibliography: Element[]
}

export interface Setting {
  /** The document that the parts are put into. */
  document: Document
  /** The path that the site is under, with its slash. */
  base: string
  /** Undefined where they could not be had: the document then has no bibliography. */
  references: References | undefined
  /** What a figure of a number is called. */
  figureNamed: (number: number) => string
}

/** Puts the card of an entry before the first section, as wide screens have it: after the last it would be a leftover. */
function raiseCard(section: Element): void {
  const card = section.querySelector(':scope > .card')
  const first = [...section.children].find((child) => headingOf(child) && !child.matches('.card, .key-points'))
  if (card && first) first.before(card)
}

function made(document: Document, tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...content)
  return element
}

/** The title of a chapter, and the address of its page. */
function headOf({ number, title, url, depth }: Chapter, document: Document): HTMLElement[] {
  const numbered = made(document, 'span', 'chapter-number', number)
  const link = made(document, 'a', '', url)
  link.setAttribute('href', url)
  return [
    made(document, `h${depth + 1}`, 'chapter-title', numbered, ' ', made(document, 'span', '', title)),
    made(document, 'p', 'chapter-address', link),
  ]
}

/** A chapter with its title, its address and the chosen parts of its page. */
function chapterElement(chapter: Chapter, notes: MergedNotes, document: Document): HTMLElement {
  const { slug, depth, page, parts } = chapter
  const chosen = partsOf(page).filter(({ id }) => !parts || parts.has(id))
  const copies = chosen.flatMap(({ elements }) => elements.map((each) => document.importNode(each, true)))
  const section = made(document, 'section', `chapter depth-${depth}`, ...copies)
  renumberMarks(section, page, notes)
  clean(section, depth, (id) => idIn(slug, id))
  section.prepend(...headOf(chapter, document))
  raiseCard(section)
  section.id = slug
  return section
}

const pathIn = (href: string, base: string) => href.slice(base.length - 1)

/** The sources that a document rests on: those its text and notes link, and those behind its figures and series. */
function sourcesOf(all: readonly [Element, Chapter][], { behind }: References, base: string): string[] {
  return all.flatMap(([root, chapter]) => {
    const named = [
      ...figureNames(root, chapter).map((name) => `figure-${name}`),
      ...[...root.querySelectorAll('.ways a, .card a')].map((link) => pathIn(link.getAttribute('href') ?? '', base)),
    ]
    return [...sourcesIn(root, chapter, base), ...named.flatMap((name) => behind[name] ?? [])]
  })
}

/** The sections of a chapter. What is short and has a label, and words of a glossary, are not worth an entry each. */
const sectionEntries = ({ children }: Element): Entry[] =>
  [...children].flatMap((child) => {
    const heading = headingOf(child)
    return heading?.id && !heading.matches('.label, .term *')
      ? [{ id: heading.id, number: '', words: heading.textContent.trim(), depth: 3 as const }]
      : []
  })

/** Puts chosen parts of pages together into one document. Throws when a page lacks a note or a source its reference. */
export function assemble(chosen: readonly Chosen[], setting: Setting): Assembled {
  const { document, base, references, figureNamed } = setting
  const merged = mergeNotes(document)
  const chapters = chaptersOf(chosen)
  const elements = chapters.map((chapter) => chapterElement(chapter, merged, document))
  const notes = merged.items()
  const [first] = chapters
  const pairs: [Element, Chapter][] = chapters.map((chapter, index) => [elements[index] as Element, chapter])
  // The links of notes are the same wherever the note is first met: none is relative to its page.
  const noted: [Element, Chapter][] = first ? notes.map((note) => [note, first]) : []
  const bibliography = references
    ? bibliographyOf(sourcesOf([...pairs, ...noted], references, base), references, document)
    : []
  const ids = new Set(
    [...elements, ...notes].flatMap((root) => [root, ...root.querySelectorAll('[id]')].map(({ id }) => id)),
  )
  for (const item of bibliography) ids.add(item.id)
  for (const [root, chapter] of [...pairs, ...noted])
    turnLinks(root, chapter, { chapters, base, has: (id) => ids.has(id) })
  for (const note of notes) for (const ways of note.querySelectorAll('.ways, .strip')) ways.remove()
  return {
    contents: chapters.flatMap((chapter, index) => [
      { id: chapter.slug, number: chapter.number, words: chapter.title, depth: chapter.depth },
      ...sectionEntries(elements[index] as Element),
    ]),
    figures: numberFigures(elements, figureNamed),
    chapters: elements,
    notes,
    bibliography,
  }
}
