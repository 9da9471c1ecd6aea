/** The words that the filter of facts needs in the browser, kept apart so that it carries no others. */
export const filterWords = {
  shown: (count: number, all: number) =>
    count === all ? `All ${all} facts are shown.` : `${count} of ${all} facts ${count === 1 ? 'is' : 'are'} shown.`,
}
