import { assemble, type Assembled } from '../document/assemble.ts'
import type { References } from '../document/bibliography.ts'
import type { Heights, PartHeight } from './estimate.ts'
import { heightOf, heightOfNote, heightOfSource, textOf } from './heights.ts'
import { partsOf } from '../document/parts.ts'

/** A built page with the id that choices name it by. */
export interface Built {
  id: string
  address: string
  page: Document
}

/** A list in which each thing has one place, found by its key. */
function register(height: (element: Element) => number) {
  const places = new Map<string, number>()
  const heights: number[] = []
  return {
    heights,
    placeOf(key: string, element: Element): number {
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, heights.length)
      return heights.push(Math.round(height(element) * 10) / 10) - 1
    },
  }
}

/**
 * Measures every part of the built pages as it would be in a document of its own.
 * @param base the path that the site is under
 */
export function measure(built: readonly Built[], references: References, document: Document, base: string): Heights {
  const notes = register(heightOfNote)
  const sources = register(heightOfSource)
  const ofPart = ({ address, page }: Built, id: string): PartHeight => {
    const chosen = [{ address, page, depth: 1 as const, parts: new Set([id]) }]
    const made: Assembled = assemble(chosen, { document, base, references, figureNamed: String })
    const [chapter] = made.chapters
    // The title and the address of the chapter are not the part's own.
    const own = chapter ? [...chapter.children].slice(2) : []
    return [
      Math.round(own.reduce((total, element) => total + heightOf(element), 0)),
      made.notes.map((note) => notes.placeOf(textOf(note), note)),
      made.bibliography.map((item) => sources.placeOf(item.id, item)),
    ]
  }
  const pages = built.map((page) => [
    page.id,
    Object.fromEntries(partsOf(page.page).map(({ id }) => [id, ofPart(page, id)])),
  ])
  return { notes: notes.heights, sources: sources.heights, pages: Object.fromEntries(pages) }
}
