/** Widths of letters as a share of the font size, for the sans-serif stacks of the site. They err wide. */
const widths = { narrow: 0.34, wide: 0.88, capital: 0.68, other: 0.56 }

const kindOf = (letter: string): keyof typeof widths => {
  if (/[iljtfrI.,;:'’() -]/.test(letter)) return 'narrow'
  if (/[mwMW]/.test(letter)) return 'wide'
  return /[\p{Lu}\d]/u.test(letter) ? 'capital' : 'other'
}

/** How wide words are, in pixels. Finer than `textSize`, for words that stand in a row or before a line. */
export const widthOf = (words: string, fontSize: number): number =>
  [...words].reduce((sum, letter) => sum + widths[kindOf(letter)], 0) * fontSize
