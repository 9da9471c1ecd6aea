const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`

/** The words of the page on which readers put a document together. */
export const printSet = {
  title: 'Print: a chosen set',
  nav: 'Print',
  description: 'Choose pages and sections to print: one document with numbered notes and one list of its sources.',
  intro:
    'Tick what you want on paper. It becomes one document, with its notes numbered through and one list of sources.',
  ready: 'Ready-made sets',
  presets: {
    briefing: { name: 'Briefing', what: 'the key points of every page' },
    teaching: { name: 'Teaching pack', what: 'the strategy, layer by layer, and the timeline' },
    everything: { name: 'Everything', what: 'all pages in reading order' },
  },
  own: 'Your own choice',
  opening: 'Opening',
  /** How many pages or parts a branch of the tree holds. */
  pages,
  parts: (count: number) => `${count} ${count === 1 ? 'part' : 'parts'}`,
  pagesIn: (title: string) => `Pages: ${title}`,
  partsOf: (title: string) => `Parts: ${title}`,
  bound: 'Everything with a title page and an index of names, without waiting:',
  book: 'the book',
  withoutScript: {
    plain: 'Choosing needs script, which is off. Without it you can print:',
    book: 'the whole book',
    bookWhat: ', with contents and index',
    pages: 'any page, from your browser',
    sections: 'any section by itself: open a page below, then the section; it is shown alone, as it prints',
  },
  clear: 'Clear',
  progress: 'Pages loaded',
  put: 'Put together',
  cancel: 'Cancel',
  print: 'Print or save as PDF',
  change: 'Change the choice',
  again: 'Try again',
  contents: 'Contents',
  figures: 'Figures',
  notes: 'Notes',
  sources: 'Sources',
  /** What the document says before the address of the choice. */
  address: 'To get this document again:',
  cite: 'To cite it:',
  selection: 'a selection',
  titled: (site: string, name: string) => `${site}: ${name}`,
}
