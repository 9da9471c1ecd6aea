/** The width of a column of text on A4, in millimetres. */
const width = 174

/** How a kind of text is set on paper: characters in a line of its column, and millimetres from line to line. */
const kinds = {
  text: { characters: 106, line: 5.7 },
  small: { characters: 125, line: 4.2 },
  note: { characters: 68, line: 3.8 },
  source: { characters: 66, line: 3.8 },
} as const

export type Kind = keyof typeof kinds

/** The height of a text that is set as one block, with the space after it. */
export function lines(text: string, kind: Kind, share = 1): number {
  const { characters, line } = kinds[kind]
  return Math.ceil(text.length / (characters * share)) * line
}

export const heightOf = (element: Element): number => lines(element.textContent, 'text') + width * 0
