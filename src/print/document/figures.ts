import type { Chapter } from './chapter.ts'

/** An entry of a list at the front of a document. */
export interface Entry {
  /** The id that it leads to. */
  id: string
  /** "3.2" for a chapter, "4" for a figure; empty for a section. */
  number: string
  words: string
  /** 1 and 2 for chapters by their depth, 3 for sections and figures. */
  depth: 1 | 2 | 3
}

const prefix = 'figure-'

/** The names of the figures below an element, as the site calls them: "progress", "series-border-length". */
export function figureNames(root: Element, { slug }: Chapter): string[] {
  return [...root.querySelectorAll('figure.figure')].map(({ id }) => id.slice(`${slug}--${prefix}`.length))
}

/**
 * Numbers the figures of a document through.
 * @param named what a figure of a number is called: "Figure 3"
 */
export function numberFigures(chapters: readonly Element[], named: (number: number) => string): Entry[] {
  const figures = chapters.flatMap((chapter) => [...chapter.querySelectorAll('figure.figure')])
  return figures.map((figure, index) => {
    const label = figure.querySelector('.figure-number')
    const title = figure.querySelector('.figure-title')
    if (!label || !title) throw new Error(`The figure "${figure.id}" has no number or title.`)
    label.textContent = ''
    const words = title.textContent.trim()
    label.textContent = named(index + 1)
    return { id: figure.id, number: `${index + 1}`, words, depth: 3 }
  })
}
