import { assemble, type Assembled } from '../document/assemble.ts'
import type { References } from '../document/bibliography.ts'
import type { Heights, PartHeight } from './estimate.ts'
import { heightOf, heightOfNote, heightOfSource, textOf } from './heights.ts'
import { partsOf } from '../document/parts.ts'

/** A built page. */
export interface Built {
  address: string
  page: Document
}

/** A note or source of a part: what tells it from others, and its height. */
type Listed = readonly [key: string, height: number]

/** A part as it would be in a document of its own. */
interface Measured {
  id: string
  height: number
  notes: Listed[]
  sources: Listed[]
}

/**
 * Measures every part of a built page as it would be in a document of its own.
 * @param base the path that the site is under
 */
export function measurePage({ address, page }: Built, references: References, base: string): Measured[] {
  return partsOf(page).map(({ id }) => {
    const chosen = [{ address, page, depth: 1 as const, parts: new Set([id]) }]
    const made: Assembled = assemble(chosen, { document: page, base, references, figureNamed: String })
    const [chapter] = made.chapters
    // The title and the address of the chapter are not the part's own.
    const own = chapter ? [...chapter.children].slice(2) : []
    return {
      id,
      height: Math.round(own.reduce((total, element) => total + heightOf(element), 0)),
      notes: made.notes.map((note) => [textOf(note), tenths(heightOfNote(note))]),
      sources: made.bibliography.map((item) => [item.id, tenths(heightOfSource(item))]),
    }
  })
}

const tenths = (height: number): number => Math.round(height * 10) / 10

/** A list in which each thing has one place, found by its key. */
function register() {
  const places = new Map<string, number>()
  const heights: number[] = []
  return {
    heights,
    placeOf([key, height]: Listed): number {
      const place = places.get(key) ?? heights.push(height) - 1
      places.set(key, place)
      return place
    },
  }
}

/** The heights of all pages together. Notes and sources that several parts have are told once. */
export function heightsOf(pages: readonly { id: string; parts: readonly Measured[] }[]): Heights {
  const notes = register()
  const sources = register()
  const ofPart = (part: Measured): PartHeight => [
    part.height,
    part.notes.map((note) => notes.placeOf(note)),
    part.sources.map((source) => sources.placeOf(source)),
  ]
  const ofPages = pages.map(({ id, parts }) => [id, Object.fromEntries(parts.map((part) => [part.id, ofPart(part)]))])
  return { notes: notes.heights, sources: sources.heights, pages: Object.fromEntries(ofPages) }
}
