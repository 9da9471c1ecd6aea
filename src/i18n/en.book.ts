/** The words of the book: every page bound into one document. */
export const book = {
  title: 'The book',
  description: 'Every page of this site bound as one document, with contents, notes, sources and an index of names.',
  unbound:
    'The pages are bound when the site is built: run npm run build, and open this page in the site that it makes.',
  edition: (edition: string) => `Edition ${edition}`,
  contents: 'Contents',
  figures: 'Figures',
  notes: 'Notes',
  bibliography: 'Sources',
  index: 'Index of names',
  indexIntro:
    'With each name stand its other spellings, then the chapters that mention it; for a name that is met everywhere, those that have it most often. In bold: what is about it.',
  indexIntroPaged:
    'With each name stand its other spellings, then the pages on which a section first mentions it; for a name that is met everywhere, in the sections that have it most often. In bold: what is about it.',
  see: 'see',
  /** A link to a PDF of a page, in the line about it. */
  pdf: 'PDF',
  download: 'As a PDF',
  pdfOf: (format: string, pages: number, megabytes: string) => `${format}, ${pages} pages, ${megabytes} MB`,
  colophon: 'About this book',
  colophonEdition: 'Edition',
  issued: 'Issued',
  asOf: 'Sources read up to',
  address: 'Address',
  publisher: 'Publisher',
  licence: 'Text, figures and data',
  engine: 'Engine',
  cite: 'How to cite it',
  made: 'How it was made',
  making:
    'The book is the site itself. Its pages are put together, notes and figures are numbered through, and sources named on several pages are listed once. The PDFs are printed from this document with Chromium.',
  typefaces: 'Typefaces',
  faces:
    'Text in Charter, or the nearest serif of the device; figures and notes in its sans serif; Arabic in Noto Naskh Arabic, where it is installed.',
  otherwise: 'Each chapter names its address: there the text may since have been corrected.',
} as const
