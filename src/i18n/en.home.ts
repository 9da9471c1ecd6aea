/** The words of the home page that its text does not bring. */
export const home = {
  of: 'of wall',
  built: 'reported built',
  length: 'long',
  lengthHow: (standing: string) => `(${standing})`,
  howMuch: 'Stitches show how much, not where',
  ways: 'Four ways in',
  read: { title: 'Read', says: 'the strategy, layer by layer' },
  search: { title: 'Search', says: 'any name, in any spelling' },
  cite: { title: 'Cite', says: 'a page, a chart or one fact' },
  print: { title: 'Print', says: 'a section, your choice, the book' },
}
