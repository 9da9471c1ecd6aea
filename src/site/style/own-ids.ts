/**
 * A part of a page with ids that no other part has, and landmarks that can be told apart: what is made to stand once on
 * a page can then stand there again.
 * @param anchor id of the heading above it: comes before each id and what refers to it by name, and names its landmarks
 */
export const withOwnIds = (html: string, anchor: string): string =>
  html
    .replace(/ (id|aria-labelledby|popovertarget|for)="([^"]+)"/g, ` $1="${anchor}-$2"`)
    .replace(/(<(?:nav|aside|section)\b[^>]*) aria-labelledby="/g, `$1 aria-labelledby="${anchor} `)
    .replace(/(<(?:nav|aside|section)\b[^>]*) aria-label="[^"]*"/g, `$1 aria-labelledby="${anchor}"`)
