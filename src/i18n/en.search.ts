/** The words that the search needs in the browser, kept apart so that it carries no others. */

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const searchWords = {
  /** The name of the dialog, and of the field in it. */
  title: 'Search',
  field: 'Search the site',
  placeholder: 'A name in any spelling, a topic, a figure',
  button: 'Search',
  close: 'Close',
  waiting: 'Searching …',
  missing: 'The search could not be loaded. Try again, or look among the topics and names.',

  results: 'Results',
  /** How many results there are, and of how many pages those that are shown. */
  count: ({ total, shown, pages }: { total: number; shown: number; pages: number }, query: string) =>
    shown < total
      ? `The first ${shown} of ${total} results for ${query}`
      : `${many(total, 'result', 'results')} on ${many(pages, 'page', 'pages')} for ${query}`,
  none: (query: string) => `Nothing found for ${query}`,
  offered: (count: number) => `${many(count, 'suggestion', 'suggestions')}, with the down arrow`,
  more: 'More results',
  all: 'All results and filters',
  repaired: {
    shown: 'Showing results for',
    nothing: 'Nothing has',
    spoken: (taken: string, typed: string) => `Showing results for ${taken}. Nothing has ${typed}.`,
  },

  offers: 'Names and topics',
  goTo: 'go to',
  recent: 'Recent searches',
  forget: (query: string) => `Remove ${query} from the recent searches`,
  clear: 'Clear',
  clearRecent: 'Clear the recent searches',

  nothing: {
    tips: [
      'Search for fewer words, or for one name alone.',
      'Try another spelling. Arabic names may be written in Arabic too.',
    ],
    without: 'Search without the filters',
    near: 'Did you mean',
    topics: 'All topics',
    names: 'Every name from A to Z',
  },

  filter: 'Filter',
  chosen: (count: number) => `${count} chosen`,
  filters: {
    kind: 'Kind',
    topic: 'Topic',
    agency: 'Agency',
    place: 'Place',
    year: 'Year',
    standing: 'Standing',
  },
  resultsOf: (count: number) => `(${many(count, 'result', 'results')})`,
  allValues: (count: number) => `All ${count}`,
  chips: 'Chosen filters',
  drop: 'Remove filter ',
  clearFilters: 'Clear all',

  marks: {
    bar: 'Marked words',
    marked: 'Marked: ',
    next: 'Next',
    off: 'Turn off',
    never: 'Don’t mark again',
    step: (at: number, count: number) => `${at} of ${count}`,
    /** The switch that turns them on again. */
    switch: 'Mark the words that were found on the page that a result leads to',
  },
}
