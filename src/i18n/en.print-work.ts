const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`

/** The words that putting a document together needs in the browser, fetched when that is asked for. */
export const workWords = {
  figure: (number: number) => `Figure ${number}`,
  progress: (done: number, all: number) => `${done} of ${pages(all)}`,
  ready: (chapters: number, notes: number) =>
    `Ready: ${pages(chapters)} of the site, with ${notes} ${notes === 1 ? 'note' : 'notes'}.`,
  unread: (titles: readonly string[]) =>
    `Could not be loaded, and left out: ${titles.join(', ')}. Check your connection and try again.`,
  noSources: 'The list of sources could not be loaded, and is left out. Check your connection and try again.',
  nothing: 'None of the pages could be loaded. Check your connection and try again.',
}
