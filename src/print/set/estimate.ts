import type { PageOutline, Wanted } from './choice.ts'
import { flowOf } from './flow.ts'

/** What a part takes on paper: its own height, and its notes and sources by their place in the lists of all. */
export type PartHeight = [own: number, notes: number[], sources: number[]]

/**
 * What everything takes on paper, in millimetres of the height of A4: `/print/parts.json`.
 */
export interface Heights {
  notes: number[]
  sources: number[]
  /** By the id of the page and of the part. */
  pages: Record<string, Record<string, PartHeight>>
}

/** How much of the height of A4 is filled, in millimetres: 256 are there, and what must not be split leaves some empty. */
const sheet = 244

/** What stands around the text, in millimetres: at the front, above a chapter, and above notes and sources. */
const around = { title: 62, entry: 1.5, chapter: { begins: 17, belongs: 32, 'runs-on': 32 }, heading: 18 }

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

/** What the places in a list take together, each once. */
const onceEach = (places: Iterable<number>, heights: readonly number[]) =>
  sum([...new Set(places)].map((place) => heights[place] ?? 0))

function partsOf({ id, parts }: Pick<Wanted, 'id' | 'parts'>, { pages }: Heights): PartHeight[] {
  return Object.entries(pages[id] ?? {}).flatMap(([part, height]) => (!parts || parts.has(part) ? [height] : []))
}

/** The notes and the list of sources of parts, with their headings. */
function evidence(parts: readonly PartHeight[], heights: Heights): number {
  const notes = onceEach(
    parts.flatMap(([, each]) => each),
    heights.notes,
  )
  const sources = onceEach(
    parts.flatMap(([, , each]) => each),
    heights.sources,
  )
  return [notes, sources].reduce((total, each) => total + (each > 0 ? each + around.heading : 0), 0)
}

/** About how many sheets of A4 a document of the wanted pages takes. */
export function sheetsOf(wanted: readonly Wanted[], heights: Heights): number {
  const flow = flowOf(wanted)
  const all = wanted.map((page) => partsOf(page, heights))
  // The heights of what runs on without a break: what stands first, then each run of chapters, then the rest.
  const runs = [around.title + around.entry * (all.flat().length + 2 * all.length)]
  let broken = false
  const put = (height: number, breaks: boolean) => {
    if (breaks) runs.push(height)
    else runs[runs.length - 1] = (runs.at(-1) ?? 0) + height
  }
  all.forEach((parts, index) => {
    const begins = flow[index] === 'begins' || (flow[index] === 'runs-on' && broken)
    put(around.chapter[flow[index] ?? 'belongs'] + sum(parts.map(([own]) => own)), begins)
    broken = flow[index] !== 'runs-on'
  })
  put(evidence(all.flat(), heights), broken)
  return sum(runs.map((height) => Math.ceil(height / sheet)))
}

/** About how many sheets of A4 the text of a page takes with its notes and sources. */
export function sheetsOfPage({ id }: Pick<PageOutline, 'id'>, heights: Heights): number {
  const parts = partsOf({ id, parts: undefined }, heights)
  return Math.ceil((around.chapter.begins + sum(parts.map(([own]) => own)) + evidence(parts, heights)) / sheet)
}
