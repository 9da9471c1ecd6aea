/** How much of a sheet a kind of element takes: millimetres for itself, and for each hundred of its characters. */
interface Measure {
  kind: string
  base: number
  perHundred: number
}

/**
 * Measured by fitting a line through all 1,700 elements, 1,000 notes and 700 references of the site, as Chromium 156
 * sets them on A4, where the text is 174 mm wide and what is no heading, figure or table begins 28 mm in: how a line
 * breaks and how tall a drawing is evens out over a page. The first kind that an element is counts.
 */
const measures: Measure[] = [
  { kind: 'figure', base: 119, perHundred: 6 },
  { kind: '.card', base: 14.6, perHundred: 11.3 },
  { kind: '.term', base: 16, perHundred: 7.3 },
  { kind: '.scroll', base: 21, perHundred: 8.2 },
  { kind: '.timeline', base: 0, perHundred: 11.5 },
  { kind: '.key-points', base: 21, perHundred: 7.8 },
  { kind: '.head', base: 8.1, perHundred: 0 },
  { kind: '.entries', base: 5.2, perHundred: 11.6 },
  { kind: '.answer', base: 7.8, perHundred: 7.9 },
  { kind: '.disagreement, .unknown', base: 10.8, perHundred: 6.3 },
  { kind: 'pre', base: 4, perHundred: 28.6 },
  { kind: 'ul, ol', base: 7.5, perHundred: 7.4 },
  { kind: 'p', base: 6.1, perHundred: 5.8 },
  { kind: '*', base: 8, perHundred: 10 },
]

/** The same of the two lists at the end. They are set in two columns: what they take is half of their height. */
const note: Measure = { kind: '.note', base: 1.5, perHundred: 3 }
const source: Measure = { kind: '.source', base: 0.7, perHundred: 3 }

/** The text of an element, one space between words. */
export const textOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim()

const taken = (element: Element, { base, perHundred }: Measure) => base + (textOf(element).length / 100) * perHundred

/** The height on paper of an element between the headings of a page, in millimetres. */
export function heightOf(element: Element): number {
  const measure = measures.find(({ kind }) => element.matches(kind))
  return measure ? taken(element, measure) : 0
}

/** What a note adds to the height of the notes. */
export const heightOfNote = (element: Element): number => taken(element, note)

/** What a reference adds to the height of the list of sources. */
export const heightOfSource = (element: Element): number => taken(element, source)
