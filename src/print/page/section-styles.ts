import { printAnchor } from '../../prose/anchors.ts'
import type { Depth } from '../../prose/depth.ts'
import { headingsIn, type Heading } from '../../prose/headings.ts'
import { markOf } from '../../prose/marks.ts'
import { noteKey, type Note } from '../../prose/notes.ts'
import { descend, type Node } from '../../prose/tree.ts'
import { cssString } from './sheet.ts'

/** A section of a page that can be printed by itself: from one heading of the second level to the next. */
export interface Section extends Pick<Heading, 'id'> {
  /** Numbers of the notes that its marks lead to, in order. */
  notes: number[]
}

/**
 * The sections of a page of prose, each with its notes.
 * @param notes of the page, by note key
 */
export function sectionsIn(tree: Node, notes: ReadonlyMap<string, Note>): Section[] {
  const headings = headingsIn(tree)
  const sections: (Section & { found: Set<number> })[] = []
  let passed = 0
  for (const node of descend(tree)) {
    const heading = node.type === 'heading' ? headings[passed++] : undefined
    if (heading?.depth === 2) sections.push({ id: heading.id, notes: [], found: new Set() })
    const mark = markOf(node)
    const note = mark && notes.get(noteKey(mark))
    if (note) sections.at(-1)?.found.add(note.number)
  }
  return sections.map(({ id, found }) => ({ id, notes: [...found].sort((a, b) => a - b) }))
}

/** Numbers as selectors of the children of a list, a run of them as one: 2, 5, 6, 7 are the second, and the fifth to seventh. */
export function childrenAt(numbers: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (number - 1 === run?.last) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs.map(({ first, last }) =>
    first === last ? `:nth-child(${first})` : `:nth-child(n+${first}):nth-child(-n+${last})`,
  )
}

/** Selects the notes that are not among these; where these are none, the whole list. */
const otherNotes = (notes: readonly number[]) =>
  notes.length > 0 ? `.notes>:not(${childrenAt(notes).join()})` : ':has(>.notes)'

/** Hides without taking out of the count: the notes that stay keep the numbers that their marks have. */
const hidden = '{position:fixed;visibility:hidden}'

/**
 * The styles of a page that, where it shows less than all of it, leave the notes of what it shows.
 * What else is hidden then is the same on every page: `styles/reading-late.css`.
 */
export const depthStyles = (depths: readonly Depth[]): string =>
  depths.map(({ id, notes }) => `:has(#${id}:target){${otherNotes(notes)}${hidden}}`).join('')

/**
 * The styles of a page that, where only a section of it is shown, leave its own notes and add to the reference of the
 * page what makes it that of the section. What else is hidden then is the same on every page: `styles/section.css`.
 * @param added what each section adds to the title in the reference, by its id
 */
export const sectionStyles = (sections: readonly Section[], added: ReadonlyMap<string, string>): string =>
  sections
    .map(({ id, notes }) => {
      const title = added.get(id) ?? ''
      // A title that is a question is followed by no full stop.
      const stop = /[?!]$/.test(title) ? ';--stop:none' : ''
      const cited = `--part:${cssString(title)};--at:${cssString(encodeURI(`#${id}`))}${stop}`
      return `:has(#${printAnchor(id)}:target){${cited};${otherNotes(notes)}${hidden}}`
    })
    .join('')
