/** The words of citations and of the pages that hold them. */
export const cite = {
  cite: 'Cite',
  citePage: 'Cite this page',
  /** The full name of the link beside a heading. */
  citeThis: (title: string) => `Cite: ${title}`,
  title: (title: string) => `Cite “${title}”`,
  description: (title: string) =>
    `References to “${title}”, its sections and figures, in seven styles and three formats.`,
  intro: (editors: string, edition: string) =>
    `Each reference names the ${editors} as author and edition ${edition}. Add the day on which you read the page where your style asks for it.`,
  /** What the references lead to, where that may still change. */
  prepared: (edition: string) =>
    `Edition ${edition} is being prepared. Until it is fixed, references lead to the page itself, which can still change.`,
  /** What kind of thing a figure is, in references. */
  genreFigure: 'Figure',
  /** The same of a report of the bibliography. */
  genreReport: 'Report',
  styles: {
    apa: 'APA, 7th edition',
    'chicago-note': 'Chicago, 17th edition, note',
    'chicago-bibliography': 'Chicago, 17th edition, bibliography',
    'chicago-author-date': 'Chicago, 17th edition, author-date',
    mla: 'MLA, 9th edition',
    harvard: 'Harvard (Cite Them Right)',
    vancouver: 'Vancouver',
    short: 'Short footnote',
  },
  linkToWords: 'Link to the words',
  embed: 'Show it on another site',
  managers: 'For reference managers',
  files: {
    page: 'The page and each of its parts',
    sources: (count: number) => `The ${count} sources of the page`,
    facts: 'All facts of the site',
    bibliography: 'The whole bibliography',
  },
  formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  copy: 'Copy',
  copied: 'Copied',
  /** The way from the dialog to its page. */
  all: 'All parts of the page',
  close: 'Close',
  source: 'Cite this source',
  sourceHint:
    'A reference to the source itself, not to this page. We read it on the day that is given; read it yourself before you cite it.',
  styleCredit: 'Styles of the Citation Style Language project, CC BY-SA 3.0.',
}
