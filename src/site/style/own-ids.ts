/**
 * A part of a page with ids that no other part has: what is made to stand once on a page can then stand there again.
 * @param prefix comes before each id, and before what refers to it by name
 */
export const withOwnIds = (html: string, prefix: string): string =>
  html.replace(/ (id|aria-labelledby|popovertarget|for)="([^"]+)"/g, ` $1="${prefix}-$2"`)
