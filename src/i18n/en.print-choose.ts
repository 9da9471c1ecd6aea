const pages = (count: number) => `${count} ${count === 1 ? 'page' : 'pages'}`

/** The words that the tree of what can be printed needs in the browser, kept apart so that it carries no others. */
export const chooseWords = {
  read: 'Read',
  readPage: (title: string) => `Read: ${title}`,
  branch: (title: string) => `${title}, and the pages under it`,
  nothing: 'Nothing is chosen yet.',
  chosen: (parts: number, of: number) => `${parts} ${parts === 1 ? 'part' : 'parts'} of ${pages(of)}`,
  onPaper: (count: number) => `, about ${count} printed ${count === 1 ? 'page' : 'pages'}`,
  short: (count: number) => `${count} p.`,
  unable: 'What puts documents together could not be loaded. Check your connection, then reload the page.',
  gone: (names: readonly string[]) =>
    `${names.join(', ')}: no longer there under ${names.length === 1 ? 'this name' : 'these names'}, and left out.`,
}
