/** The words that the search island needs in the browser, kept apart so that it carries no others. */
export const searchWords = {
  missing: 'The search index is not here: it is made when the site is built.',
  count: (count: number, words: string) => `${count} ${count === 1 ? 'result' : 'results'} for ${words}`,
  none: (words: string) => `Nothing found for ${words}. Try another spelling, or the topics and names below.`,
}
