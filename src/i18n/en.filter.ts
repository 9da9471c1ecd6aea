/** The words that the filter of facts needs in the browser, kept apart so that it carries no others. */
export const filterWords = {
  shown: (count: number, all: number) => `${count} of ${all} facts ${count === 1 ? 'is' : 'are'} shown.`,
  unread: 'The facts could not be loaded. They are listed below by topic, and by standing, speaker and year.',
}
