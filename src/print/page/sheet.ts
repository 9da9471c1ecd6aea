/** Words as a string of CSS, safe inside a `<style>` too. */
export function cssString(words: string): string {
  // A line of its own would end the string, and "</style" the styles.
  const escaped = words
    .replace(/["\\]/g, '\\$&')
    .replace(/[\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)
  return `"${escaped}"`
}

/**
 * The styles that write into the margins of each sheet what it is a sheet of: pages cannot take it from the text, for
 * browsers have no `string-set`. How it looks is in `styles/print/sheet.css`.
 * @param head of all sheets but the first, which has the masthead
 */
export const sheetStyles = (head: string, foot: string): string =>
  // Here and not in the file of styles: Chromium weighs `:first` against other rules of the same sheet only.
  `@page{@top-right{content:${cssString(head)}}@bottom-left{content:${cssString(foot)}}}@page:first{@top-right{content:none}}`
